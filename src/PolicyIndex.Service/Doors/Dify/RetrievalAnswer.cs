using System.Text.Json.Serialization;

namespace PolicyIndex.Service.Doors.Dify;

/// <summary>What Dify gets.</summary>
/// <param name="Records">Best first.</param>
internal sealed record RetrievalAnswer([property: JsonPropertyName("records")] IReadOnlyList<RetrievalRecord> Records);

/// <summary>A clause.</summary>
/// <param name="Content">Its name in the first line, then lead-in and text.</param>
/// <param name="Score">0 to 1; falls from record to record.</param>
/// <param name="Title">Its name: 《title》 and clause.</param>
/// <param name="Metadata">What conditions can be put on.</param>
internal sealed record RetrievalRecord(
    [property: JsonPropertyName("content")] string Content,
    [property: JsonPropertyName("score")] double Score,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("metadata")] RetrievalMetadata Metadata);

/// <summary>Facts of a record, by the names under which conditions know them.</summary>
/// <param name="DocumentId">Id of the work.</param>
/// <param name="ProvisionId">Id of the clause.</param>
/// <param name="Title">Name of the work.</param>
/// <param name="Number">文号.</param>
/// <param name="Clause">Path of the clause.</param>
/// <param name="Page">1-based page; null where the file has none.</param>
/// <param name="Url">The reader page at the clause.</param>
/// <param name="Status">有效, 尚未施行, 失效 or 状态不明, today in China or on the date the request asks for.</param>
/// <param name="Level">国家, 省级, 市级, 县级 or 层级不明.</param>
/// <param name="Region">Territory of a sub-national work.</param>
/// <param name="Issuer">Issuers, joined by 、.</param>
/// <param name="Kind">文种.</param>
/// <param name="Year">Year of issue.</param>
/// <param name="IssuedOn">成文日期.</param>
/// <param name="EffectiveOn">施行日期.</param>
/// <param name="ExpiresOn">Last day of validity.</param>
internal sealed record RetrievalMetadata(
    [property: JsonPropertyName("document_id")] string DocumentId,
    [property: JsonPropertyName("provision_id")] string ProvisionId,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("number")] string? Number,
    [property: JsonPropertyName("clause")] string Clause,
    [property: JsonPropertyName("page")] int? Page,
    [property: JsonPropertyName("url")] string Url,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("level")] string Level,
    [property: JsonPropertyName("region")] string? Region,
    [property: JsonPropertyName("issuer")] string Issuer,
    [property: JsonPropertyName("kind")] string? Kind,
    [property: JsonPropertyName("year")] int? Year,
    [property: JsonPropertyName("issued_on")] DateOnly? IssuedOn,
    [property: JsonPropertyName("effective_on")] DateOnly? EffectiveOn,
    [property: JsonPropertyName("expires_on")] DateOnly? ExpiresOn);
