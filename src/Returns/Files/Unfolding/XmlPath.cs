namespace Headwater.Returns.Files.Unfolding;

/// <summary>The way from an element to others within it, as <see cref="XmlRows"/> writes it; taken apart once for all records.</summary>
internal sealed class XmlPath(string path)
{
    private readonly Step[] steps = [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Step.Of)];

    public XmlNode? First(XmlNode from) => First(from, 0);

    public List<XmlNode> All(XmlNode from)
    {
        var found = new List<XmlNode>();
        Take(from, 0, found);
        return found;
    }

    private XmlNode? First(XmlNode from, int step)
    {
        if (step == steps.Length)
            return from;
        // By far the most: an item that is the element's own.
        if (steps[step] is { IsPlain: true, Name: var name })
        {
            foreach (var child in from.Children)
                if (child.Is(name) && First(child, step + 1) is { } found)
                    return found;
            return null;
        }

        foreach (var node in steps[step].Run(from))
            if (First(node, step + 1) is { } found)
                return found;
        return null;
    }

    private void Take(XmlNode from, int step, List<XmlNode> found)
    {
        if (step == steps.Length)
        {
            found.Add(from);
            return;
        }

        if (steps[step] is { IsPlain: true, Name: var name })
        {
            foreach (var child in from.Children)
                if (child.Is(name))
                    Take(child, step + 1, found);
            return;
        }

        foreach (var node in steps[step].Run(from))
            Take(node, step + 1, found);
    }

    /// <param name="IsDeep">Whether it may stand at any depth.</param>
    /// <param name="IsHolder">Whether the name is that of an element within, not its own; <c>|</c> between names of which one will do.</param>
    private readonly record struct Step(string Name, bool IsDeep, bool IsHolder)
    {
        private readonly string[] names = Name.Split('|');

        public bool IsPlain => !IsDeep && !IsHolder;

        public static Step Of(string step) =>
            step switch
            {
                ['~', '[', .. var name, ']'] => new(name, IsDeep: true, IsHolder: true),
                ['~', .. var name] => new(name, IsDeep: true, IsHolder: false),
                ['*', '[', .. var name, ']'] => new(name, IsDeep: false, IsHolder: true),
                _ => new(step, IsDeep: false, IsHolder: false),
            };

        public IEnumerable<XmlNode> Run(XmlNode from)
        {
            var (name, names) = (Name, this.names);
            return this switch
            {
                { IsDeep: true, IsHolder: true } => from.Within(_ => true)
                    .Prepend(from)
                    .Where(node => node.Holds(name)),
                { IsDeep: true } => from.Within(node => !node.IsRow).Where(node => node.Is(name)),
                { IsHolder: true } => from.Items.Where(child => names.Any(child.Holds)),
                _ => from.Items.Where(child => child.Is(name)),
            };
        }
    }
}
