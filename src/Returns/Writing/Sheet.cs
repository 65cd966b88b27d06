namespace Headwater.Returns.Writing;

/// <summary>One sheet of a workbook that is to be written.</summary>
/// <param name="Name">At most 31 letters, none of <c>: \ / ? * [ ]</c>; no two sheets of a workbook share one.</param>
/// <param name="Rows">A cell is a text, a number, a <see cref="DateOnly"/>, or null for none.</param>
public sealed record Sheet(string Name, IReadOnlyList<Heading> Headings, IEnumerable<IReadOnlyList<object?>> Rows);

/// <summary>What stands above a column of a sheet.</summary>
/// <param name="Width">In letters; null for the program's own.</param>
public sealed record Heading(string Text, int? Width = null);
