namespace PolicyIndex.Provisions;

/// <summary>What a unit is. The printed marker alone never decides it: marker plus the component's scheme does.</summary>
public enum ProvisionKind
{
    /// <summary>题: title of a component.</summary>
    Title,

    /// <summary>文号.</summary>
    DocumentNumber,

    /// <summary>题注: the note under a title (adoption, promulgation, amendment history), and notes such as （此件公开发布）.</summary>
    Note,

    /// <summary>主送机关.</summary>
    Addressee,

    /// <summary>前言, or the body of a notice without numbered units.</summary>
    Preamble,

    /// <summary>目录: a contents page.</summary>
    Contents,

    /// <summary>编, 分编.</summary>
    Part,

    /// <summary>章.</summary>
    Chapter,

    /// <summary>节.</summary>
    Section,

    /// <summary>条.</summary>
    Article,

    /// <summary>款, or an unnumbered paragraph of a heading: known by position.</summary>
    Paragraph,

    /// <summary>项: first level below an article.</summary>
    Item,

    /// <summary>目: any level below an item.</summary>
    Subitem,

    /// <summary>一、（一） 1. （1） in documents without articles.</summary>
    Heading,

    /// <summary>专栏.</summary>
    Box,

    /// <summary>A flattened table or form.</summary>
    Table,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>附件.</summary>
    Attachment,

    /// <summary>附件清单: the list of attachments a notice announces.</summary>
    AttachmentList,

    /// <summary>结尾: a closing paragraph that belongs to the whole component, not to the last item.</summary>
    Closing,

    /// <summary>落款.</summary>
    Signature,

    /// <summary>成文日期.</summary>
    Date,
}
