using System.Text;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Answers;

/// <summary>The answer as people read it: under each document with its number, level and status the claims with their clauses.</summary>
internal static class AnswerText
{
    /// <param name="claims">In order; claims of one work stand together.</param>
    /// <param name="works">Works by provision id.</param>
    /// <param name="clauseOf">Name of a clause by provision id.</param>
    public static string Of(IReadOnlyList<ClaimView> claims, Func<string, WorkSummary> works, Func<string, string> clauseOf)
    {
        var text = new StringBuilder();
        string? heading = null;
        foreach (var claim in claims)
        {
            var last = claim.Citations[^1];
            var work = works(last.ProvisionId);
            var about = string.Join('，', new[] { work.DocumentNumber, Wording.Level(work.Level), last.Status }.OfType<string>());
            var now = $"《{Wording.Name(work)}》（{about}）";
            if (now != heading)
            {
                text.Append(heading is null ? "" : "\n").Append(now).Append('\n');
                heading = now;
            }

            text.Append(clauseOf(last.ProvisionId)).Append('：').Append(claim.Text).Append('[').Append(last.Number).Append("]\n");
        }

        return text.ToString().TrimEnd();
    }
}
