using System.Xml.Linq;

namespace PolicyIndex.Service.Tests;

/// <summary>Who may refer to whom: Provisions ← Ingest, Provisions ← Search, Service → all; tests and evaluation may refer to anything.</summary>
public sealed class ProjectArrowTests
{
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        ["PolicyIndex.Provisions"] = [],
        ["PolicyIndex.Ingest"] = ["PolicyIndex.Provisions"],
        ["PolicyIndex.Search"] = ["PolicyIndex.Provisions"],
        ["PolicyIndex.Service"] = ["PolicyIndex.Ingest", "PolicyIndex.Provisions", "PolicyIndex.Search"],
    };

    [Fact]
    public void Projects_refer_to_each_other_only_along_the_arrows()
    {
        var projects = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories);
        Assert.Equal(s_allowed.Keys.Order(StringComparer.Ordinal), projects.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
        foreach (var project in projects)
        {
            Assert.Subset(s_allowed[Path.GetFileNameWithoutExtension(project)].ToHashSet(), References(project, "ProjectReference"));
        }
    }

    [Fact]
    public void Provisions_needs_no_package() =>
        Assert.Empty(References(Path.Combine(Repository.Root, "src", "PolicyIndex.Provisions", "PolicyIndex.Provisions.csproj"), "PackageReference"));

    private static HashSet<string> References(string project, string kind) =>
        [.. XDocument.Load(project).Descendants(kind).Select(r => Path.GetFileNameWithoutExtension(((string)r.Attribute("Include")!).Replace('\\', '/')))];
}
