using Headwater.Returns;
using Headwater.Returns.Files;

namespace Headwater.Intake.Entries;

/// <summary>What the rows of one table say: about whom, and what happened on which day.</summary>
/// <param name="Order">Tables are read in ascending order: those that others refer to come first.</param>
/// <param name="Precedence">Where two tables tell the same thing, the one of the lower number is believed.</param>
/// <param name="Read">Called for each usable row.</param>
public sealed record Translation(Table Table, int Order, int Precedence, Action<Row, Reception> Read);
