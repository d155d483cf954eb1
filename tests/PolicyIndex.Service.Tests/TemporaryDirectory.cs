using Microsoft.Data.Sqlite;

namespace PolicyIndex.Service.Tests;

/// <summary>An empty directory that goes when the test ends.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("policyindex-test-").FullName;

    public string Write(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools(); // Windows does not delete open files.
        Directory.Delete(Path, recursive: true);
    }
}
