using System.CommandLine;
using System.Text;
using PolicyIndex.Ingest;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.SpecimenPrinter;

// Writes specimens of corpus/ in other formats, each beside its text:
//   dotnet run --project tests/SpecimenPrinter -- --format docx corpus/云岭省中小企业款项支付条例.txt
var files = new Argument<FileInfo[]>("file") { Description = "Text specimens; each becomes a file of the same name beside it.", Arity = ArgumentArity.OneOrMore };
var format = new Option<string>("--format") { Description = "pdf, docx or html.", DefaultValueFactory = _ => "pdf" };
format.AcceptOnlyFromAmong("pdf", "docx", "html");
var charset = new Option<string>("--charset") { Description = "Encoding of a web page: utf-8 or gb2312.", DefaultValueFactory = _ => "utf-8" };
charset.AcceptOnlyFromAmong("utf-8", "gb2312");
var browser = new Option<string>("--browser") { Description = "Chromium or Chrome executable, version 131 or later.", DefaultValueFactory = _ => "/usr/bin/chromium" };
var command = new RootCommand("Prints text specimens as PDF, Word document or web page.") { files, format, charset, browser };
command.SetAction(async (parsed, cancellation) =>
{
    foreach (var file in parsed.GetRequiredValue(files))
    {
        await using var stream = file.OpenRead();
        var source = DocumentReaders.Read(stream, file.Name, ReadLimits.Default, cancellation);
        var lines = source.Lines.Select(l => l.Text).ToList();
        var name = Path.GetFileNameWithoutExtension(file.Name);
        var printed = Path.ChangeExtension(file.FullName, parsed.GetRequiredValue(format));
        switch (parsed.GetRequiredValue(format))
        {
            case "docx":
                WordDocument.Write(SpecimenPage.Paragraphs(lines), name, printed);
                break;
            case "html":
                var page = WebPage.Render(SpecimenPage.Paragraphs(lines), PolicyParser.Parse(source).Works[0].Work, parsed.GetRequiredValue(charset));
                var encoding = parsed.GetRequiredValue(charset) is "utf-8" ? new UTF8Encoding(false) : CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
                await File.WriteAllTextAsync(printed, page, encoding, cancellation);
                break;
            default:
                await Chromium.PrintAsync(parsed.GetRequiredValue(browser), SpecimenPage.Render(lines, name), printed, cancellation);
                break;
        }

        await Console.Out.WriteLineAsync($"{printed} {new FileInfo(printed).Length:N0}");
    }
});
return await command.Parse(args).InvokeAsync();
