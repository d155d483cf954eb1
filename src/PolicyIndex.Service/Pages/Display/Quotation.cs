using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>A clause as one pastes it into a text: “words”——《title》（number）clause. The browser adds the link, which begins with the address it sees.</summary>
internal static class Quotation
{
    public static string Of(WorkSummary work, ProvisionView unit) => Of(work, unit.Text, unit.Path);

    /// <param name="work">The work.</param>
    /// <param name="text">Words of the clause.</param>
    /// <param name="path">Path of the clause.</param>
    public static string Of(WorkSummary work, string text, string path) =>
        $"“{text.Replace("\n", "", StringComparison.Ordinal)}”——{Source(work)}{Wording.Path(path).Replace(" › ", "", StringComparison.Ordinal)}";

    /// <summary>《title》（number）.</summary>
    public static string Source(WorkSummary work) => $"《{Wording.Name(work)}》{(work.DocumentNumber is null ? "" : $"（{work.DocumentNumber}）")}";
}
