namespace PolicyIndex.Service.Measurements;

/// <summary>A track for readers of the page.</summary>
/// <param name="Track">Its name.</param>
/// <param name="Title">What it measures.</param>
/// <param name="Meaning">How.</param>
/// <param name="Main">The figures to look at first: key and what it says.</param>
internal sealed record TrackExplanation(string Track, string Title, string Meaning, IReadOnlyList<(string Key, string Label)> Main)
{
    /// <summary>In the order of the way of a text: from file to answer.</summary>
    public static IReadOnlyList<TrackExplanation> All { get; } =
    [
        new("structure", "结构", "汇编切分成文件、文件切分成条款，与人工核对的结果逐行比较；并核对原文每个字符都有着落。",
        [
            ("outline: F1 (path, first line)", "条款的层次与首行都对（F1）"),
            ("outline: units exact", "首行、末行都一致的条款"),
            ("places: at the right path", "人工指出的位置落在正确的条款"),
            ("ledger: characters unaccounted (recount)", "没有着落的字符数"),
        ]),
        new("metadata", "文件信息", "标题、文号、发文机关、日期与人工著录比较。",
        [
            ("metadata: title", "标题"),
            ("metadata: number", "文号"),
            ("metadata: issuers", "发文机关"),
            ("metadata: issued on", "成文日期"),
        ]),
        new("citations", "引用", "文中对其他文件和条款的引用，是否都找到、是否指对。",
        [
            ("citations: recall of marked references", "带书名号、文号或条号的引用找到的比例"),
            ("citations: precision of marked references", "找到的引用中标注者也记下的比例"),
            ("citations: links that are right", "指对的链接"),
            ("citations: wrong links", "指错的链接数"),
        ]),
        new("effects", "效力", "废止、修改、代替和施行、有效期的记载是否找全、日期是否正确。",
        [
            ("effects: repeals and amendments found", "找到的废止、修改、代替"),
            ("effects: statements of validity found", "找到的施行、有效期记载"),
            ("effects: precision", "所列效力正确的比例"),
        ]),
        new("retrieval", "检索", "人工出题，看正确条款排在第几位。",
        [
            ("all: R@5", "正确条款进入前 5 位的比例（R@5）"),
            ("all: R@10", "正确条款进入前 10 位的比例（R@10）"),
            ("all: MRR@10", "首个正确条款名次的倒数（MRR@10）"),
            ("all: any unit in the first 5", "前 5 位至少有一个正确条款的问题"),
        ]),
        new("answers", "问答", "答案是否含有应有的事实、是否引对条款、引文是否一字不差。",
        [
            ("all: all wanted strings", "应有的事实全部说到的问题"),
            ("all: wanted strings", "说到的应有事实"),
            ("all: cites a gold unit", "引到正确条款的问题"),
            ("all: quotations verbatim", "与原文一字不差的引文"),
        ]),
        new("match", "政策匹配", "从条款读出的规则、对企业是否适用的判断，与人工判断比较。",
        [
            ("rules: found with the right kind", "找到且类别正确的规则"),
            ("rules: conditions right", "条件全部读对"),
            ("from facts: verdicts right", "给出企业事实时，判断正确"),
            ("from descriptions: verdicts right", "只给文字描述时，判断正确"),
        ]),
    ];
}
