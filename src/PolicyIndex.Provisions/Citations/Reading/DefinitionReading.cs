using PolicyIndex.Provisions.Citations.Finding;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Citations.Reading;

/// <summary>Reads the definitions of short names in a unit: what each stands for, works or other words.</summary>
internal sealed class DefinitionReading(Work work, ShortNames names)
{
    private const int LongestReferent = 60;

    public IReadOnlyList<Definition> Read(string text, IReadOnlyList<Reference> references, CitationWriter writer)
    {
        var definitions = DefinitionFinder.Find(text).ToList();
        foreach (var definition in definitions)
        {
            var meaning = Works(text, references, definition);
            foreach (var term in definition.Terms)
            {
                if (meaning.Count > 0)
                {
                    names.Define(term, meaning);
                }

                var marked = term.StartsWith('《') ? term.Trim('《', '》') : null;
                writer.Add(definition.Start, definition.End, CitationRelation.Alias, CitationForm.Definition,
                    new CitationTarget(Title: marked ?? (meaning.Count > 0 ? string.Join('；', meaning.Select(m => m.Title)) : null), Number: meaning is [var only] ? only.Number : null) { Name = meaning.Count > 0 ? null : Words(text, definition.Start) },
                    CitationResolution.Unresolved, [.. meaning.Select(m => new CitationCandidate(null, null, m.Title))], term);
            }
        }

        return definitions;
    }

    /// <summary>The titles that stand right before the definition; all of a list where it says 统称.</summary>
    private List<NamedWork> Works(string text, IReadOnlyList<Reference> references, Definition definition)
    {
        var works = new List<NamedWork>();
        var before = definition.Start;
        foreach (var reference in references.Reverse().Where(r => r.Title is { } t && t.End <= definition.Start))
        {
            var gap = text[reference.Title!.End..before].Trim(' ', '、', '和', '及');
            var follows = gap.Length == 0 || (reference.Number is { } number && gap.Length <= number.End - number.Start + 3 && number.Start >= reference.Title.End);
            if (!follows || (works.Count > 0 && !definition.Collective))
            {
                break;
            }

            works.Insert(0, new NamedWork(reference.Title.Value, reference.Number?.Value ?? (reference.Title.Value == work.InstrumentTitle ? work.DocumentNumber : null)));
            before = reference.Start;
        }

        return works;
    }

    private static string Words(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestReferent && !"，,。；;：:\n".Contains(text[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        return text[start..end].Trim(' ', '　', '“', '”');
    }
}
