using System.Globalization;
using PolicyIndex.Provisions.Parsing;

namespace PolicyIndex.Provisions.Tests.Parsing.Rules;

/// <summary>Prints a parse as the rule book shows it: a unit a line, a field a line.</summary>
internal static class ParsedText
{
    private const int ShownText = 16;

    public static string Tree(ParsedSource parsed)
    {
        var rows = new List<string>();
        foreach (var work in parsed.Works)
        {
            if (parsed.Works.Count > 1)
            {
                rows.Add($"= {work.Work.Id}");
            }

            rows.AddRange(work.Provisions.Select(Row));
        }

        rows.AddRange(parsed.Outside.Select(d => $"- {d.Reason} | line {d.Source!.FirstLine}"));
        return string.Join('\n', rows);
    }

    public static string Work(ParsedSource parsed)
    {
        var fields = new List<string>();
        foreach (var work in parsed.Works.Select(w => w.Work))
        {
            fields.Add($"id: {work.Id}");
            Add(fields, "title", work.Title);
            Add(fields, "instrument", work.InstrumentTitle);
            Add(fields, "number", work.DocumentNumber);
            Add(fields, "issuers", string.Join("；", work.Issuers));
            Add(fields, "issued", Day(work.IssuedOn));
            Add(fields, "effective", work.EffectiveOnIssue ? "on issue" : Day(work.EffectiveOn));
            Add(fields, "expires", Day(work.ExpiresOn));
            Add(fields, "level", work.Level.ToString());
            Add(fields, "region", work.Region);
            Add(fields, "kind", work.Kind);
            Add(fields, "vehicle", work.Vehicle);
            Add(fields, "trial", work.Trial ? "yes" : null);
            Add(fields, "abridged", work.Abridged ? "yes" : null);
            Add(fields, "addressees", string.Join("；", work.Addressees));
            fields.AddRange(work.Dates.Select(d => $"date: {d.Kind} {Day(d.On)} | {d.Quote}"));
        }

        return string.Join('\n', fields);
    }

    private static string Offices(Provision provision) => provision.Responsible.Count > 0 ? $" | by {string.Join('、', provision.Responsible)}" : "";

    private static string Row(Provision provision)
    {
        var text = provision.Text.Replace("\n", "⏎", StringComparison.Ordinal);
        var shown = text.Length > ShownText ? text[..ShownText] + "…" : text;
        return string.Create(CultureInfo.InvariantCulture, $"{provision.Path} | {provision.Kind} | {provision.Source.FirstLine} | {shown}").TrimEnd() + Offices(provision);
    }

    private static void Add(List<string> fields, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            fields.Add($"{name}: {value}");
        }
    }

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
