using System.Text.Json;

namespace PolicyIndex.Eval.Gold;

/// <summary>One record of <c>rules.jsonl</c>.</summary>
internal sealed record GoldRule
{
    /// <summary>Short id, unique in the file.</summary>
    public required string Id { get; init; }

    /// <summary>Document number or title.</summary>
    public required string Doc { get; init; }

    /// <summary>The unit's path.</summary>
    public required string Path { get; init; }

    /// <summary>The unit's lines or its tightest lines.</summary>
    public required LineSpan Lines { get; init; }

    /// <summary>Words of the text.</summary>
    public required string Quote { get; init; }

    /// <summary>benefit, obligation …</summary>
    public required string Kind { get; init; }

    /// <summary>Typed conditions.</summary>
    public IReadOnlyList<GoldCondition> Conditions { get; init; } = [];

    /// <summary>Name in reports.</summary>
    public override string ToString() => $"{Id} {Doc} {Path} {Lines}";
}

/// <summary>A condition of a gold rule.</summary>
internal sealed record GoldCondition
{
    /// <summary>region, industry …</summary>
    public required string Field { get; init; }

    /// <summary>is, in, not, &gt;= …</summary>
    public required string Op { get; init; }

    /// <summary>A text, a number or a list of texts.</summary>
    public required JsonElement Value { get; init; }

    /// <summary>The value as one text.</summary>
    public string Words => Value.ValueKind == JsonValueKind.Array ? string.Join('、', Value.EnumerateArray().Select(v => v.ToString())) : Value.ToString();
}
