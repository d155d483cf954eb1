using System.Text;

namespace PolicyIndex.Provisions.Tests.Parsing.Rules;

/// <summary>Reads the examples out of <c>docs/outline-rules.md</c>, and writes expected blocks anew where that is asked for.</summary>
internal static class RuleBook
{
    private const string Fence = "```";
    private const string NearMiss = " near-miss";

    public static string File => Path.Combine(Specimens.Root, "docs", "outline-rules.md");

    /// <summary>All examples; a block <c>text</c> or <c>html</c> begins one (<c>text near-miss</c> where the rule must not take hold), the blocks <c>tree</c> and <c>work</c> behind it belong to it.</summary>
    public static IReadOnlyList<RuleExample> Read()
    {
        var examples = new List<RuleExample>();
        var heading = "";
        foreach (var (language, content) in Blocks(System.IO.File.ReadAllLines(File)))
        {
            switch (language)
            {
                case "#":
                    heading = content;
                    break;
                case "text" or "html" or "text" + NearMiss or "html" + NearMiss:
                    examples.Add(new RuleExample(heading, 1 + examples.Count(e => e.Rule == heading), content, language.StartsWith("html", StringComparison.Ordinal), language.EndsWith(NearMiss, StringComparison.Ordinal), "", null));
                    break;
                case "tree":
                    examples[^1] = examples[^1] with { Tree = content };
                    break;
                case "work":
                    examples[^1] = examples[^1] with { Work = content };
                    break;
                default:
                    throw new InvalidDataException($"docs/outline-rules.md: a block “{language}” below “{heading}”; text, html (also with near-miss), tree and work are known.");
            }
        }

        return examples;
    }

    /// <summary>The rules of the book: its headings of the third level.</summary>
    public static IReadOnlyList<string> Rules() => [.. System.IO.File.ReadAllLines(File).Where(l => l.StartsWith("### ", StringComparison.Ordinal)).Select(l => l[4..].Trim())];

    /// <summary>Puts what the parser says today into the blocks <c>tree</c> and <c>work</c>, to be read before it is committed.</summary>
    public static void Rewrite(Func<RuleExample, (string Tree, string Work)> parse)
    {
        var written = new StringBuilder();
        var examples = Read();
        var example = -1;
        string? replacing = null;
        foreach (var line in System.IO.File.ReadAllLines(File))
        {
            if (replacing is not null)
            {
                if (line != Fence)
                {
                    continue;
                }

                var (tree, work) = parse(examples[example]);
                written.Append(replacing == "tree" ? tree : work).Append('\n');
                replacing = null;
            }
            else if (line.StartsWith(Fence + "text", StringComparison.Ordinal) || line.StartsWith(Fence + "html", StringComparison.Ordinal))
            {
                example++;
            }
            else if (line is Fence + "tree" or Fence + "work")
            {
                replacing = line[Fence.Length..];
            }

            written.Append(line).Append('\n');
        }

        System.IO.File.WriteAllText(File, written.ToString());
    }

    private static IEnumerable<(string Language, string Content)> Blocks(IEnumerable<string> lines)
    {
        string? language = null;
        var content = new List<string>();
        foreach (var line in lines)
        {
            if (language is null)
            {
                if (line.StartsWith('#'))
                {
                    yield return ("#", line.TrimStart('#').Trim());
                }
                else if (line.StartsWith(Fence, StringComparison.Ordinal))
                {
                    language = line[Fence.Length..];
                }
            }
            else if (line == Fence)
            {
                yield return (language, string.Join('\n', content));
                language = null;
                content.Clear();
            }
            else
            {
                content.Add(line);
            }
        }
    }
}
