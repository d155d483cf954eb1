using System.Text.RegularExpressions;

namespace PolicyIndex.Ingest.Html;

/// <summary>Lines that belong to the page and not to the document: where you are, print, share, source and counters, who runs the site.</summary>
internal static partial class PageControls
{
    private const int Longest = 90;

    /// <summary>True anywhere in the page.</summary>
    public static bool IsControl(PageBlock block) => block.Folded.Length <= Longest && Control().IsMatch(block.Folded);

    /// <summary>True before the first and after the last sentence of the document; inside it such a line can be part of the text.</summary>
    public static bool IsByline(PageBlock block) => block.Folded.Length <= Longest && Byline().IsMatch(block.Folded);

    [GeneratedRegex("^(?:(?:您|你)?(?:当前|现在)?(?:的|所在)?位置[:：]|首页[>》»/]|[【\\[(（]?(?:字体|字号|打印|关闭|收藏|分享|返回顶部|返回|保存|下载|大|中|小|[|｜])(?:本页|窗口|页面|文字版|PDF版|[:：])?(?:[】\\])） |｜]|$)|分享(?:到|至)|扫一扫|微信扫|用微信|上一(?:篇|条)|下一(?:篇|条)|相关(?:链接|阅读|文章|新闻|解读|文档|稿件|政策|附件|信息|报道|内容)[:：]?$|附件下载[:：]?$|版权所有|主办(?:单位)?[:：]|承办(?:单位)?[:：]|网站(?:标识码|地图)|.{0,6}ICP备|.{0,6}公网?安备)")]
    private static partial Regex Control();

    [GeneratedRegex("^(?:[【\\[(（])?(?:信息来源|文章来源|来源|稿源|作者|责任编辑|编辑|审核|校对|浏览次?数|浏览量|阅读次?数|阅读量|点击数|点击率|访问量|发布时间|发布日期|更新时间|发布者|发布人|发布机构|时间|日期)[:：]")]
    private static partial Regex Byline();
}
