using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyIndex.Service.Doors.Dify;

/// <summary>What Dify's external knowledge API asks.</summary>
/// <param name="KnowledgeId">The collection, by a name that Dify was given.</param>
/// <param name="Query">What to look for.</param>
/// <param name="RetrievalSetting">How much of it.</param>
/// <param name="MetadataCondition">What the records must be like; null for anything.</param>
internal sealed record RetrievalRequest(
    [property: JsonPropertyName("knowledge_id")] string? KnowledgeId,
    [property: JsonPropertyName("query")] string? Query,
    [property: JsonPropertyName("retrieval_setting")] RetrievalSetting? RetrievalSetting,
    [property: JsonPropertyName("metadata_condition")] MetadataCondition? MetadataCondition);

/// <summary>How much is wanted.</summary>
/// <param name="TopK">Most records, 1 to 100; 4 when absent.</param>
/// <param name="ScoreThreshold">Least score, 0 to 1.</param>
internal sealed record RetrievalSetting(
    [property: JsonPropertyName("top_k")] int? TopK,
    [property: JsonPropertyName("score_threshold")] double? ScoreThreshold);

/// <summary>Conditions on the metadata of records.</summary>
/// <param name="LogicalOperator">and (when absent) or or.</param>
/// <param name="Conditions">The conditions.</param>
internal sealed record MetadataCondition(
    [property: JsonPropertyName("logical_operator")] string? LogicalOperator,
    [property: JsonPropertyName("conditions")] IReadOnlyList<RetrievalCondition>? Conditions);

/// <summary>One condition.</summary>
/// <param name="Name">The metadata's name; a list means any of these names.</param>
/// <param name="ComparisonOperator">contains, is, in, ≥, before …</param>
/// <param name="Value">A string, a number or a list of them; nothing for empty and not empty.</param>
internal sealed record RetrievalCondition(
    [property: JsonPropertyName("name")] JsonElement Name,
    [property: JsonPropertyName("comparison_operator")] string? ComparisonOperator,
    [property: JsonPropertyName("value")] JsonElement Value);
