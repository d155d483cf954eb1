using System.CommandLine;
using System.Text;

namespace PolicyIndex.Service.Cli;

/// <summary>The executable's commands. Exit codes: 0 done, 1 something failed and was reported, 2 usage.</summary>
internal static class CommandLine
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Usage = 2;

    private static readonly string[] s_examples =
    [
        "policyindex serve                          page, API and Swagger UI on http://127.0.0.1:8080",
        "policyindex ingest 办法.txt 汇编.pdf        store files and index them",
        "policyindex search 中小企业款项支付期限     find clauses",
        "policyindex search 奖补 --json             the same for programs",
        "policyindex ask 逾期付款怎么算利息          answer from the clauses, or say why not",
        "policyindex verify 报告.txt                 check what a text cites and quotes",
        "policyindex export 云府发-2025-3 -f akn    a work as Akoma Ntoso, JSON-LD, Markdown or text",
        "policyindex match enterprise.json          rules that apply to an enterprise",
        "policyindex status                         what is stored and indexed",
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        var parsed = Root().Parse(args.Length == 0 ? ["--help"] : args);
        var result = await parsed.InvokeAsync();
        return parsed.Errors.Count > 0 ? Usage : result;
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("PolicyIndex reads Chinese policy documents and answers at clause level. Everything is kept below one directory, ./data unless --data names another.")
        {
            ServeCommand.Create(),
            IngestCommand.Create(),
            SearchCommand.Create(),
            AskCommand.Create(),
            VerifyCommand.Create(),
            MatchCommand.Create(),
            StatusCommand.Create(),
            CatalogueCommand.Create(),
            ExportCommand.Create(),
        };
        TaughtCommand.ShowExamples(root, s_examples);
        return root;
    }
}
