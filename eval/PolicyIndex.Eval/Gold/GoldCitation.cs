using System.Text.Json;

namespace PolicyIndex.Eval.Gold;

/// <summary>One record of <c>citations.jsonl</c>: a reference that a reader of the corpus wrote down.</summary>
internal sealed record GoldCitation
{
    /// <summary>Number or title of the citing document.</summary>
    public required string SrcDoc { get; init; }

    /// <summary>Path of the citing unit.</summary>
    public required string SrcPath { get; init; }

    /// <summary>Lines of the citing words, or of their unit.</summary>
    public required LineSpan Lines { get; init; }

    /// <summary>Words of the text.</summary>
    public required string Quote { get; init; }

    /// <summary>cites, based_on, repeals …</summary>
    public required string Relation { get; init; }

    /// <summary>Title in 《》; null without one.</summary>
    public string? TargetTitle { get; init; }

    /// <summary>Document number or number of a standard.</summary>
    public string? TargetNo { get; init; }

    /// <summary>第九条第一款, 附件1, 图1.</summary>
    public string? TargetUnit { get; init; }

    /// <summary>What is meant where none of the three is printed; two names of one field.</summary>
    public string? TargetName { get; init; }

    /// <summary>See <see cref="TargetName"/>.</summary>
    public string? TargetText { get; init; }

    /// <summary>The short name defined.</summary>
    public string? Alias { get; init; }

    /// <summary>Remarks; those of validity say so.</summary>
    public string? Note { get; init; }

    /// <summary>Dates of effect that the words set.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Validity { get; init; }

    /// <summary>Whether title, number or unit is printed: the records that recall counts first.</summary>
    public bool IsMarked => TargetTitle is not null || TargetNo is not null || TargetUnit is not null;

    /// <summary>Whether the record is about validity (施行, 试行, 有效期) rather than a reference.</summary>
    public bool IsValidity => Validity is not null || Note?.Contains("validity", StringComparison.Ordinal) == true;

    /// <summary>Catalogues and plans without 《》 are optional.</summary>
    public bool IsOptional => !IsMarked && Relation is "catalogue" or "planned";

    /// <summary>Name in reports.</summary>
    public override string ToString() => $"{SrcDoc} {SrcPath} {Lines} {Relation}";
}
