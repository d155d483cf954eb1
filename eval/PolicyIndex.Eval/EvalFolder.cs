namespace PolicyIndex.Eval;

/// <summary>The folders of <c>eval/</c>, from wherever in the repository the program is started.</summary>
internal static class EvalFolder
{
    /// <summary>The folder of a name; where the repository is not found the path it would have here.</summary>
    public static string Of(string name)
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "eval", name);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return Path.Combine("eval", name);
    }
}
