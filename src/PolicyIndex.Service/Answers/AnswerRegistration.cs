using PolicyIndex.Service.Answers.Model;

namespace PolicyIndex.Service.Answers;

/// <summary>Who answers: the documents alone, or a model under their control where one is configured.</summary>
internal static class AnswerRegistration
{
    public static void AddAnswers(this IServiceCollection services)
    {
        services.AddSingleton<WorkTexts>();
        services.AddSingleton<NamedWorks>();
        services.AddSingleton<ValidityAnswers>();
        services.AddSingleton<ApplicabilityAnswers>();
        services.AddSingleton<ExtractiveAnswerer>();
        services.AddSingleton<ModelSettings>();
        services.AddSingleton<ModelTools>();
        services.AddSingleton<ModelWriter>();
        services.AddSingleton<IAnswerer>(provider => provider.GetRequiredService<ModelSettings>().Endpoint is null
            ? provider.GetRequiredService<ExtractiveAnswerer>()
            : ActivatorUtilities.CreateInstance<ModelAnswerer>(provider, provider.GetRequiredService<ExtractiveAnswerer>()));
    }
}
