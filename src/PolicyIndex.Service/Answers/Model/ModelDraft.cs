using System.Text.Json;

namespace PolicyIndex.Service.Answers.Model;

/// <summary>What a model wrote, before anybody believes it.</summary>
/// <param name="Sentences">In order; empty where it found nothing to say.</param>
internal sealed record ModelDraft(IReadOnlyList<DraftSentence> Sentences)
{
    private const int MostSentences = 30;

    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    /// <summary>Reads the reply; words around the object, as chatty models write them, are passed over.</summary>
    /// <exception cref="JsonException">It is no such object, or breaks off.</exception>
    public static ModelDraft Read(string? reply)
    {
        var (from, to) = ((reply ?? "").IndexOf('{'), (reply ?? "").LastIndexOf('}'));
        var draft = from >= 0 && to > from ? JsonSerializer.Deserialize<ModelDraft>(reply.AsSpan()[from..(to + 1)], s_options) : null;
        return draft is { Sentences: { Count: <= MostSentences } sentences } && sentences.All(s => s is { Text: not null } && s.Citations?.All(c => c is { Provision: not null, Quote: not null }) != false)
            ? draft
            : throw new JsonException("The reply is no draft.");
    }
}

/// <summary>A sentence of a draft.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Citations">What is to prove it.</param>
internal sealed record DraftSentence(string Text, IReadOnlyList<DraftCitation>? Citations);

/// <summary>Proof as a model gives it.</summary>
/// <param name="Provision">Id of a clause.</param>
/// <param name="Quote">Words of it.</param>
internal sealed record DraftCitation(string Provision, string Quote);
