using System.ComponentModel;
using ModelContextProtocol.Server;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Verification;

namespace PolicyIndex.Service.Doors.Mcp;

/// <summary>The tool that checks what somebody, or a model itself, has written.</summary>
internal sealed class VerificationTools(TextVerification verification, ToolLinks links)
{
    [McpServerTool(Name = "verify_citations", Title = "核对引用", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true)]
    [Description("核对一段文字中的每个《…》、第X条、文号和引文：是否存在、是否有效、引文是否逐字相符、被什么文件取代。答复发出前可用它自查。")]
    public async Task<VerifyView> VerifyAsync(
        [Description("要核对的文字")] string text,
        CancellationToken cancellation,
        [Description("效力按哪一天计，如 2025-06-01；缺省为今天")] string? asOf = null)
    {
        var checkedText = await verification.VerifyAsync(ToolArguments.Text(text, nameof(text), TextVerification.LongestText, trimmed: false), ToolArguments.Date(asOf), cancellation);
        return checkedText with { Findings = [.. checkedText.Findings.Select(f => f with { Url = f.Url is null ? null : links.To(f.Url) })] };
    }
}
