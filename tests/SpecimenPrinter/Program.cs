using System.CommandLine;
using PolicyIndex.Ingest;
using PolicyIndex.SpecimenPrinter;

// Prints specimens of corpus/ as PDF, each beside its text:
//   dotnet run --project tests/SpecimenPrinter -- corpus/云岭省中小企业款项支付条例.txt
var files = new Argument<FileInfo[]>("file") { Description = "Text specimens; each becomes a PDF of the same name beside it.", Arity = ArgumentArity.OneOrMore };
var browser = new Option<string>("--browser") { Description = "Chromium or Chrome executable, version 131 or later.", DefaultValueFactory = _ => "/usr/bin/chromium" };
var command = new RootCommand("Prints text specimens as PDF with running head, page numbers, centred titles and indents.") { files, browser };
command.SetAction(async (parsed, cancellation) =>
{
    foreach (var file in parsed.GetRequiredValue(files))
    {
        await using var stream = file.OpenRead();
        var source = DocumentReaders.Read(stream, file.Name, ReadLimits.Default, cancellation);
        var html = SpecimenPage.Render([.. source.Lines.Select(l => l.Text)], Path.GetFileNameWithoutExtension(file.Name));
        var pdf = Path.ChangeExtension(file.FullName, ".pdf");
        await Chromium.PrintAsync(parsed.GetRequiredValue(browser), html, pdf, cancellation);
        await Console.Out.WriteLineAsync($"{pdf} {new FileInfo(pdf).Length:N0}");
    }
});
return await command.Parse(args).InvokeAsync();
