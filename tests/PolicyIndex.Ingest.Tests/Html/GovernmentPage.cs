namespace PolicyIndex.Ingest.Tests.Html;

/// <summary>A page as government sites build it, around an invented notice; each part can be replaced.</summary>
internal sealed record GovernmentPage
{
    public string Head { get; init; } = "<meta charset=\"utf-8\">";

    public string Table { get; init; } =
        "<table><tr><td>索 引 号：</td><td>YL0001/2025-00012</td><td>主题分类：</td><td>工业、交通\\其他</td></tr>"
        + "<tr><td>发文机关：</td><td>云岭省工业和信息化厅</td><td>成文日期：</td><td>2025年4月8日</td></tr>"
        + "<tr><td>标　　题：</td><td>云岭省工业和信息化厅关于开展设备更新摸底的通知</td></tr><tr><td>发文字号：</td><td>云工信〔2025〕8号</td><td>发布日期：</td><td>2025年4月9日</td></tr></table>";

    public string Title { get; init; } = "<h1>云岭省工业和信息化厅关于开展设备更新摸底的通知</h1>";

    public string Text { get; init; } =
        "<p>　　各市、州工业和信息化局：</p><p>　　为掌握设备更新需求，现就摸底工作通知如下。</p><p>　　一、摸底范围</p><p>　　规模以上工业企业，按照<a href=\"/a.html\">设备更新补助资金管理办法</a>执行。</p>"
        + "<p>　　二、工作要求</p><p>　　各地于5月底前报送，不得增加企业负担。</p><p style=\"text-align:right\">云岭省工业和信息化厅</p><p style=\"text-align:right\">2025年4月8日</p>";

    public string ToHtml() =>
        $"""
        <!DOCTYPE html>
        <html><head>{Head}<title>关于开展设备更新摸底的通知_云岭省工业和信息化厅</title><script>var a = "<p>脚本。不是正文，</p>";</script><style>p </style></head>
        <body>
        <div class="top"><a href="/">首页</a> <a href="/xw">新闻动态</a> <a href="/zw">政务公开</a> <a href="/hd">互动交流</a></div>
        <div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a> &gt; 通知</div>
        <div class="main">
          <div class="info">{Table}</div>
          {Title}
          <div class="tools">来源：运行监测处 发布时间：2025-04-09 浏览次数：128 【字体：大 中 小】</div>
          <div class="content">{Text}</div>
          <div class="files"><a href="./W020250409.docx">附件：企业设备更新需求表.docx</a></div>
          <div class="related"><h3>相关阅读</h3><ul><li><a href="/1.html">一图读懂设备更新摸底工作，企业关心的问题都在这里</a></li><li><a href="/2.html">设备更新政策解读，请看这里。</a></li></ul></div>
        </div>
        <div style="display:none">您访问的链接即将离开本站，是否继续？请确认。</div>
        <div class="foot"><p>版权所有：云岭省工业和信息化厅　地址：云岭市政务路1号，邮编000000</p><p>云ICP备00000000号</p></div>
        </body></html>
        """;
}
