using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace PolicyIndex.Service.Tests.Export;

/// <summary>The schema of Akoma Ntoso 3.0, which is not part of this repository.</summary>
internal static class AkomaNtosoSchema
{
    private static readonly Lazy<XmlSchemaSet?> s_schemas = new(Read);

    /// <summary>What the schema finds wrong; without the schema the test is skipped and says so.</summary>
    public static IReadOnlyList<string> FaultsOf(XDocument document)
    {
        if (s_schemas.Value is not { } schemas)
        {
            Assert.Skip("../shared/schemas/akomantoso30.xsd is not here: Akoma Ntoso exports are NOT validated against their schema.");
            return [];
        }

        var faults = new List<string>();
        document.Validate(schemas, (_, fault) => faults.Add(fault.Message));
        return faults;
    }

    private static XmlSchemaSet? Read()
    {
        var schema = Path.Combine(Repository.Root, "..", "shared", "schemas", "akomantoso30.xsd");
        if (!File.Exists(schema))
        {
            return null;
        }

        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, schema);
        return schemas;
    }
}
