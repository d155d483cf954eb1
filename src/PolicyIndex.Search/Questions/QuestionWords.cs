using Lucene.Net.Index;
using PolicyIndex.Search.Analysis;
using PolicyIndex.Search.Lexicon;
using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Search.Questions;

/// <summary>A question taken apart into what can stand in a text, each with how much it says in this index.</summary>
/// <param name="Words">Pairs of neighbouring ideographs, Latin words and numbers, in order of their place.</param>
/// <param name="Everyday">Everyday words with the official ones for them.</param>
public sealed record QuestionWords(IReadOnlyList<QuestionWord> Words, IReadOnlyList<EverydayWord> Everyday)
{
    internal static QuestionWords Read(string question, IndexReader index)
    {
        var asking = AskingWords.Mark(question);
        var words = TokenScanner.Scan(question, SpacesInRuns.Borders)
            .Where(t => t.Kind is SearchTokenKind.Bigram or SearchTokenKind.Word)
            .Select(t => new QuestionWord(t.Term, t.Start, t.End, TermWeight.Of(index, t.Term), asking[t.Start] || asking[t.End - 1]));
        return new QuestionWords([.. words], [.. PolicyLexicon.Default.EntriesIn(question).Select(e => new EverydayWord(e.Said, e.Written, e.Written.Max(w => Rarity(index, w))))]);
    }

    private static float Rarity(IndexReader index, string written) =>
        TokenScanner.Scan(written, SpacesInRuns.Ignored).Where(t => t.Kind is SearchTokenKind.Bigram or SearchTokenKind.Word).Select(t => TermWeight.Of(index, t.Term)).DefaultIfEmpty(0).Max();
}

/// <summary>Two neighbouring ideographs, a Latin word or a number of a question.</summary>
/// <param name="Term">Half-width, lower case.</param>
/// <param name="Start">Offset in the question.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Weight">Its inverse document frequency in the index.</param>
/// <param name="Asks">It belongs to a word of asking (哪些, 多少) and says nothing of the matter.</param>
public sealed record QuestionWord(string Term, int Start, int End, float Weight, bool Asks);

/// <summary>What people say and what policy texts say for it.</summary>
/// <param name="Said">As in the question.</param>
/// <param name="Written">In one of these ways.</param>
/// <param name="Weight">Inverse document frequency of the rarest.</param>
public sealed record EverydayWord(string Said, IReadOnlyList<string> Written, float Weight);
