using System.Buffers;
using System.Text;
using System.Xml.Linq;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Files;

/// <summary>A return in XML: one element after another within another one, most often a child each.</summary>
/// <param name="around">The path of the element in which they stand, from the outermost: <c>Message/Children</c>.</param>
/// <param name="above">What stands in the outermost element before them.</param>
internal class XmlSheet(string path, string around, XElement? above = null) : Sheet(path, Paper.Plain, [])
{
    private readonly ArrayBufferWriter<byte> bytes = new();
    private int rows;

    private protected string Around => around;

    public override string Heading
    {
        get
        {
            var names = around.Split('/');
            var head = above is null ? "" : $"{above}\r\n";
            return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<{names[0]}>\r\n{head}{string.Concat(names[1..].Select(name => $"<{name}>\r\n"))}";
        }
    }

    public override string Footing(int rows) =>
        string.Concat(around.Split('/').Reverse().Select(name => $"</{name}>\r\n"));

    public override int Rows => rows;

    public override ReadOnlyMemory<byte> Written => bytes.WrittenMemory;

    public override void Begin(Draw? faults)
    {
        bytes.ResetWrittenCount();
        rows = 0;
    }

    /// <param name="its">How many rows of tables the element stands for.</param>
    public void Write(XElement element, int its)
    {
        bytes.Write(Encoding.UTF8.GetBytes($"{element}\r\n"));
        rows += its;
    }
}
