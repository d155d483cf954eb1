namespace PolicyIndex.Provisions.Enterprises;

/// <summary>One thing that somebody says of an enterprise.</summary>
/// <param name="Text">The words.</param>
/// <param name="Standing">Whether they affirm it.</param>
/// <param name="Fact">The fact it comes from: <c>activities</c>, <c>qualifications</c>, the name of an open fact, or <c>description</c>.</param>
/// <param name="Start">Offset in the description; −1 where it does not come from one.</param>
public sealed record Statement(string Text, Standing Standing, string Fact, int Start = -1);
