using System.Text.Json.Serialization;

namespace PolicyIndex.Service.Doors.OpenAi;

/// <summary>The models there are.</summary>
/// <param name="Object"><c>list</c>.</param>
/// <param name="Data">One.</param>
internal sealed record ModelList(
    [property: JsonPropertyName("object")] string Object,
    [property: JsonPropertyName("data")] IReadOnlyList<ModelCard> Data);

/// <summary>A model; ours is the answerer, with or without a language model behind it.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Object"><c>model</c>.</param>
/// <param name="Created">Seconds since 1970: start of this service.</param>
/// <param name="OwnedBy"><c>policyindex</c>.</param>
internal sealed record ModelCard(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("object")] string Object,
    [property: JsonPropertyName("created")] long Created,
    [property: JsonPropertyName("owned_by")] string OwnedBy);
