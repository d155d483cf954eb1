using System.Diagnostics;

namespace PolicyIndex.SpecimenPrinter;

/// <summary>Headless Chromium as a PDF printer; touches no network.</summary>
internal static class Chromium
{
    private static readonly string[] s_flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--no-pdf-header-footer", "--disable-pdf-tagging",
    ];

    /// <exception cref="InvalidOperationException">Chromium did not write the file; the message carries its own.</exception>
    public static async Task PrintAsync(string executable, string html, string pdf, CancellationToken cancellation)
    {
        var work = Directory.CreateTempSubdirectory("specimen-");
        try
        {
            var page = Path.Combine(work.FullName, "page.html");
            await File.WriteAllTextAsync(page, html, cancellation);
            var start = new ProcessStartInfo(executable) { RedirectStandardError = true, RedirectStandardOutput = true };
            foreach (var argument in s_flags.Append($"--user-data-dir={Path.Combine(work.FullName, "profile")}").Append($"--print-to-pdf={pdf}").Append(new Uri(page).AbsoluteUri))
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start) ?? throw new InvalidOperationException($"{executable} did not start.");
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = await process.StandardError.ReadToEndAsync(cancellation);
            await output;
            await process.WaitForExitAsync(cancellation);
            if (process.ExitCode != 0 || !File.Exists(pdf))
            {
                throw new InvalidOperationException($"{executable} wrote no {pdf} (exit code {process.ExitCode}): {errors}");
            }
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }
}
