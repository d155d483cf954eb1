using System.Globalization;
using System.Text;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.SpecimenPrinter;

/// <summary>
/// Writes a specimen as a government site shows it: navigation, a table of facts that alone has the number, the text, links to
/// attachments, related articles, the foot of the site.
/// </summary>
internal static class WebPage
{
    public static string Render(IReadOnlyList<SpecimenParagraph> paragraphs, Work work, string charset)
    {
        var title = Encode(work.Title);
        var head = paragraphs.TakeWhile(p => p.Setting is "title").Count();
        var html = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"{charset}\">\n<meta name=\"SiteName\" content=\"云岭省人民政府\">\n<title>{title}_云岭省人民政府</title>\n")
            .Append("<script>document.write(\"<p>访问统计，请勿转载。</p>\");</script>\n<style>.hidden { display: none; }</style>\n</head>\n<body>\n")
            .Append("<div class=\"top\"><ul><li><a href=\"/\">首页</a></li><li><a href=\"/yw\">要闻动态</a></li><li><a href=\"/zc\">政策文件</a></li><li><a href=\"/fw\">政务服务</a></li></ul></div>\n")
            .Append("<div class=\"where\">当前位置：<a href=\"/\">首页</a> &gt; <a href=\"/zc\">政策文件</a></div>\n<div class=\"wrap\"><div class=\"left\">\n<table class=\"facts\">\n")
            .Append(CultureInfo.InvariantCulture, $"<tr><td>索&ensp;引&ensp;号：</td><td>YL000/2025-00001</td><td>主题分类：</td><td>工业、交通</td></tr>\n")
            .Append(CultureInfo.InvariantCulture, $"<tr><td>发文机关：</td><td>{Encode(string.Join(' ', work.Issuers))}</td><td>成文日期：</td><td>{work.IssuedOn:yyyy年M月d日}</td></tr>\n")
            .Append(CultureInfo.InvariantCulture, $"<tr><td>标　　题：</td><td colspan=\"3\">{title}</td></tr>\n<tr><td>发文字号：</td><td>{Encode(work.DocumentNumber ?? "")}</td><td>有效性：</td><td></td></tr>\n</table>\n")
            .Append(CultureInfo.InvariantCulture, $"<h1>{title}</h1>\n<div class=\"tools\">来源：省政府办公厅　发布时间：2025-03-01　浏览次数：0　【字体：<a href=\"#\">大</a> <a href=\"#\">中</a> <a href=\"#\">小</a>】 <a href=\"#\">打印</a></div>\n<div class=\"text\">\n");
        foreach (var paragraph in paragraphs.Skip(head).Where((p, i) => i > 0 || p.Setting is not "number"))
        {
            html.Append(paragraph.Setting switch
            {
                "signature" => "<p style=\"text-align: right;\">",
                "body" => "<p>　　",
                _ => "<p style=\"text-align: center;\">",
            }).Append(Encode(paragraph.Text)).Append("</p>\n");
        }

        return html.Append("</div>\n<div class=\"files\"><p><a href=\"./files/P0202503010001.docx\">附件下载：文件文本.docx</a></p></div>\n</div>\n")
            .Append("<div class=\"right\"><h3>相关文档</h3><ul><li><a href=\"/zc/1.html\">一图读懂：企业关心的问题，都在这里</a></li><li><a href=\"/zc/2.html\">省政府新闻办举行新闻发布会，介绍有关情况</a></li></ul></div></div>\n")
            .Append("<div class=\"foot\"><p>主办：云岭省人民政府办公厅　承办：云岭省大数据中心</p><p>网站标识码：0000000000　云ICP备00000000号</p></div>\n</body>\n</html>\n")
            .ToString();
    }

    private static string Encode(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
