using System.Globalization;
using System.Text;
using QRCoder;

namespace Headwater.Web.Pages.Access.SecondFactors;

/// <summary>A text as squares that a phone reads: a path for a drawing of so many squares each way, the quiet border among them.</summary>
public sealed record QrPicture(int Side, string Path)
{
    public static QrPicture Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        for (var x = 0; x < code.ModuleMatrix[y].Length; x++)
            if (code.ModuleMatrix[y][x])
                path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return new QrPicture(code.ModuleMatrix.Count, $"{path}");
    }
}
