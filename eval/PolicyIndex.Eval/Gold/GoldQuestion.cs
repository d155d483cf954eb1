namespace PolicyIndex.Eval.Gold;

/// <summary>One record of <c>questions.jsonl</c>.</summary>
internal sealed record GoldQuestion
{
    /// <summary>Short id, unique in the file.</summary>
    public required string Id { get; init; }

    /// <summary>The question as typed.</summary>
    public required string Q { get; init; }

    /// <summary>analyst, chat, keyword or scenario.</summary>
    public required string Style { get; init; }

    /// <summary>amount, condition, list …, or unanswerable.</summary>
    public required string Type { get; init; }

    /// <summary>The units that answer it; empty for an unanswerable question.</summary>
    public IReadOnlyList<GoldPlace> Gold { get; init; } = [];

    /// <summary>Strings that a right answer has, white space aside.</summary>
    public IReadOnlyList<string> MustInclude { get; init; } = [];

    /// <summary>True where the corpus holds an answer.</summary>
    public bool Answerable => Type != "unanswerable";
}
