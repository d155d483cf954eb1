using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Citations.Typing;

/// <summary>What kind of place in its work a reference stands in.</summary>
/// <param name="Provision">The unit.</param>
/// <param name="Work">Its work.</param>
/// <param name="Lead">Headings and leading words of the units around it, nearest first.</param>
/// <param name="Purpose">
/// Whether the text says there why it is made: preamble, body of a notice, first article, general requirements. Only there
/// 根据 and 贯彻落实 speak of the work as a whole; elsewhere they give somebody a task.
/// </param>
internal sealed partial record CitingPlace(Provision Provision, Work Work, IReadOnlyList<string> Lead, bool Purpose)
{
    /// <summary>The notice or order, as against the instrument it brings.</summary>
    public bool InVehicle => Work.InstrumentTitle is not null && Provision.Component is "main" or "vehicle";

    public static CitingPlace Of(Provision provision, Work work, IReadOnlyDictionary<string, Provision> byId)
    {
        var lead = new List<string>();
        var top = provision;
        while (top.ParentId is { } id && byId.TryGetValue(id, out var parent))
        {
            top = parent;
            lead.Add(parent.Text);
        }

        return new CitingPlace(provision, work, lead, StatesPurpose(provision, top, lead));
    }

    private static bool StatesPurpose(Provision provision, Provision top, List<string> lead) =>
        top.Kind == ProvisionKind.Preamble
        || (provision.Kind is ProvisionKind.Article or ProvisionKind.Paragraph && FirstArticle().IsMatch(provision.Path))
        || (top.Kind == ProvisionKind.Heading && General().IsMatch(lead.Count > 0 ? lead[^1] : provision.Text))
        || (top.Kind == ProvisionKind.Paragraph && top.ParentId is null && FirstParagraph().IsMatch(provision.Path));

    [GeneratedRegex("(?:^|[/#])第一条(?:/第1款)?$", RegexOptions.CultureInvariant)]
    private static partial Regex FirstArticle();

    [GeneratedRegex("^[^/]*/?第1款$", RegexOptions.CultureInvariant)]
    private static partial Regex FirstParagraph();

    [GeneratedRegex("^(?:总体要求|指导思想|总体思路|基本要求|总则|工作要求和目标|总体目标|目的)", RegexOptions.CultureInvariant)]
    private static partial Regex General();
}
