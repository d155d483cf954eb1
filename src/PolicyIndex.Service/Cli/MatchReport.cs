using System.Globalization;
using System.Text;
using PolicyIndex.Provisions.Rules;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Cli;

/// <summary>A match for a terminal: the first rules of each kind, what changed, and the questions that settle most.</summary>
internal static class MatchReport
{
    private const int ShownOfAKind = 10;
    private const int ShownQuestions = 8;

    public static string Of(MatchView found)
    {
        var report = new StringBuilder();
        Line(report, $"{found.Profile.Region ?? "?"}  {string.Join('、', found.Profile.Industries)}  {string.Join('/', found.Profile.Sizes)}  {found.Profile.Ownership ?? "?"}  ({found.AsOf:yyyy-MM-dd})");
        foreach (var kind in Enum.GetValues<RuleKind>())
        {
            var ofKind = found.Applies.Where(a => a.Rule.Kind == kind).ToList();
            Line(report, $"\n{kind} ({ofKind.Count})");
            foreach (var applying in ofKind.Take(ShownOfAKind))
            {
                Line(report, $"  {applying.Rule.Effect}\n      {Place(found, applying.Rule.WorkId, applying.Rule.Path)}  {string.Join("; ", applying.Because.Select(b => $"{b.Condition} = {b.Fact}"))}");
            }
        }

        if (found.Changes is { } changes)
        {
            Line(report, $"\nSince {changes.Since:yyyy-MM-dd}: {changes.Added.Count} new, {changes.Ended.Count} ended, {changes.Changed.Count} changed");
            Changes(report, "+", changes.Added, found);
            Changes(report, "-", changes.Ended, found);
            Changes(report, "~", changes.Changed, found);
        }

        if (found.Conflicts.Count > 0)
        {
            Line(report, $"\nNation and province differ ({found.Conflicts.Count})");
            foreach (var conflict in found.Conflicts)
            {
                Line(report, $"  {conflict.Name}");
                foreach (var side in new[] { conflict.National, conflict.Provincial })
                {
                    Line(report, $"      {Place(found, side.Rule.WorkId, side.Rule.Path)}  {side.Status}  {side.Quote}");
                }
            }
        }

        Line(report, $"\nUndetermined: {found.Undetermined.Count}, not applicable: {found.NotApplicable}. Facts that would settle most:");
        foreach (var missing in found.MissingFacts.Take(ShownQuestions))
        {
            Line(report, $"  {missing.Settles,4}  {missing.Question}");
        }

        return report.ToString().TrimEnd();
    }

    private static void Changes(StringBuilder report, string sign, IReadOnlyList<MatchChange> changes, MatchView found)
    {
        foreach (var change in changes)
        {
            Line(report, $"  {sign} {change.After ?? change.Before}\n      {Place(found, change.WorkId, change.Path)}  {change.Reason}");
        }
    }

    private static string Place(MatchView found, string workId, string path) => $"{found.Works.GetValueOrDefault(workId)?.DocumentNumber ?? workId} {path}";

    private static void Line(StringBuilder report, FormattableString line) => report.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
