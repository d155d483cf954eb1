using PolicyIndex.Ingest;
using PolicyIndex.Service.Access;
using PolicyIndex.Service.Answers;
using PolicyIndex.Service.Catalogue;
using PolicyIndex.Service.Comparison;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Embeddings;
using PolicyIndex.Service.Export;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Matching;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;
using PolicyIndex.Service.Verification;

namespace PolicyIndex.Service.Hosting;

/// <summary>What web service and command line share: store, intake, index and queries.</summary>
internal static class Engine
{
    public static IServiceCollection AddEngine(this IServiceCollection services, DataDirectory data)
    {
        services.AddPolicyStore(data);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(SourceParser.Default);
        services.AddSingleton(new FileReader(ReadLimits.Default));
        services.AddSingleton<SourceIntake>();
        services.AddSingleton<CorpusIntake>();
        services.AddSingleton<CatalogueIntake>();
        services.AddSingleton<CatalogueExport>();
        services.AddSingleton<IngestJobs>();
        services.AddSingleton<ChangeSignal>();
        services.AddSingleton<AccessSettings>();
        services.AddSingleton<AccessKeys>();
        services.AddSingleton<LegalClock>();
        services.AddSingleton<StatusBooks>();
        services.AddSingleton<RuleBooks>();
        services.AddSingleton<MatchQuery>();
        services.AddSingleton<RuleEditing>();
        services.AddSingleton<RuleForms>();
        services.AddSingleton<RulesQuery>();
        services.AddSingleton<EffectEditing>();
        services.AddSingleton<EffectForms>();
        services.AddSingleton<EffectsQuery>();
        services.AddSingleton<CitationsQuery>();
        services.AddSingleton<WorkStatusQuery>();
        services.AddSingleton<LineageQuery>();
        services.AddSingleton<ChangesQuery>();
        services.AddSingleton<WorksQuery>();
        services.AddSingleton<WorkQuery>();
        services.AddSingleton<WorkExport>();
        services.AddSingleton<ReportQuery>();
        services.AddSingleton<ProvisionQuery>();
        services.AddSingleton<WorkFacetsQuery>();
        services.AddSingleton<SearchQuery>();
        services.AddSingleton<ResolveQuery>();
        services.AddSingleton<ClauseQuery>();
        services.AddSingleton<OriginalQuery>();
        services.AddSingleton<StatusChangesQuery>();
        services.AddSingleton<StatisticsQuery>();
        services.AddSingleton<FilesQuery>();
        services.AddSingleton<UploadForms>();
        services.AddSingleton<ComparisonQuery>();
        services.AddSingleton<ComparisonPartners>();
        services.AddSingleton<StatusQuery>();
        services.AddSingleton<SearchIndex>();
        services.AddSingleton<WorkCatalogs>();
        services.AddSingleton<IndexFollower>();
        services.AddEmbeddings(data);
        services.AddAnswers();
        services.AddSingleton<QuotationSearch>();
        services.AddSingleton<TextVerification>();
        return services;
    }
}
