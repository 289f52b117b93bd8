using JsonModelGen.Generator.Resolution;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>Reports the problems that the resolution of a model's options has found, at the members that cause them.</summary>
internal static class ModelProblemReporter
{
    public static void Report(IEnumerable<ModelProblem> problems, INamedTypeSymbol type, IDiagnosticSink sink)
    {
        foreach (ModelProblem problem in problems)
            Report(problem, type, sink);
    }

    private static void Report(ModelProblem problem, INamedTypeSymbol type, IDiagnosticSink sink)
    {
        switch (problem)
        {
            case DuplicateKeyProblem key:
                sink.Report(DiagnosticDescriptors.DuplicateKey, FindMember(type, key.Second), key.First, key.Second, type.Name, key.ShownKey);
                break;
            case UselessAliasProblem alias:
                sink.Report(DiagnosticDescriptors.InvalidOption, FindMember(type, alias.Member), "Aliases", alias.Alias, "it is the key of '" + alias.Member + "' already");
                break;
            case IndispensableMemberProblem { Member: var member }:
                sink.Report(DiagnosticDescriptors.ContradictoryAttributes, FindMember(type, member), member, "IgnoreUnannotated leaves it out, but the object cannot be made without it: add [JsonKey], or give it a default value");
                break;
            case DuplicateEnumNameProblem name:
                sink.Report(DiagnosticDescriptors.DuplicateEnumName, type, name.First, name.Second, name.Enum, name.Form);
                break;
            case ArtifactNameProblem artifact:
                sink.Report(DiagnosticDescriptors.ArtifactName, FindMember(type, artifact.Name), type.Name, artifact.Name, artifact.Option);
                break;
            case DiscriminatorKeyProblem discriminator:
                sink.Report(DiagnosticDescriptors.DiscriminatorKey, FindMember(type, discriminator.Member), discriminator.Member, discriminator.Key, type.Name);
                break;
            case DuplicateCaseProblem @case:
                sink.Report(DiagnosticDescriptors.DuplicateCase, type, @case.First, @case.Second, @case.Name, type.Name);
                break;
        }
    }

    /// <summary>The declaration of a member, or the type where a base class in another assembly declares it.</summary>
    private static ISymbol FindMember(INamedTypeSymbol type, string name)
    {
        // A member of a flattened model is reported at the flattened member.
        if (name.IndexOf('.') is > 0 and int end)
            name = name.Substring(0, end);
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers(name))
            {
                if (!member.Locations.IsEmpty && member.Locations[0].IsInSource)
                    return member;
            }
        }

        return type;
    }
}
