using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Enterprises;

/// <summary>A matter that rules and enterprises speak of in different words.</summary>
/// <param name="Name">Name, shown in questions.</param>
/// <param name="Rules">How rules print it.</param>
/// <param name="Enterprises">How enterprises say it.</param>
/// <param name="Silence">What it means that an enterprise says nothing of it.</param>
public sealed record Topic(string Name, Regex Rules, Regex Enterprises, TopicSilence Silence);
