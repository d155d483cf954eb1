namespace PolicyIndex.Provisions.Enterprises;

/// <summary>Rows of a table that comes with the product: columns parted by tabs, rows that begin with # are remarks.</summary>
internal static class DataTable
{
    /// <summary>Reads an embedded table.</summary>
    /// <exception cref="InvalidOperationException">The assembly holds no table of that name, or a row has too few columns.</exception>
    public static IReadOnlyList<string[]> Read(string name, int columns)
    {
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream($"PolicyIndex.Provisions.Enterprises.{name}")
            ?? throw new InvalidOperationException($"The table {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } row)
        {
            if (row.Length == 0 || row[0] == '#')
            {
                continue;
            }

            var cells = row.Split('\t');
            rows.Add(cells.Length >= columns ? cells : throw new InvalidOperationException($"{name}: \"{row}\" needs {columns} columns."));
        }

        return rows;
    }
}
