using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Resolvers;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Names;

/// <summary>Finds members that conflict with emitted members by name or signature.</summary>
internal static class ReservedNames
{
    private static readonly string[] s_reading = ["FromJson", "FromJsonAsync", "TryFromJson"];
    private static readonly string[] s_writing = ["ToJson", "ToJsonAsync", "ToJsonUtf8Bytes"];

    public static void Check(INamedTypeSymbol type, ModelDirections directions, GeneratedCode generatedCode, IDiagnosticSink sink)
    {
        if (directions.Reads)
            Check(s_reading, type, generatedCode, sink);
        if (directions.Writes)
            Check(s_writing, type, generatedCode, sink);
        if (OwnImplementation(type, generatedCode) is { } own)
            sink.Report(DiagnosticDescriptors.ReservedName, own, type.Name, own.ExplicitInterfaceImplementations[0].ContainingType.Name + "." + own.ExplicitInterfaceImplementations[0].Name);
    }

    /// <summary>A member that implements the interface by hand; null if there is none.</summary>
    public static IMethodSymbol? OwnImplementation(INamedTypeSymbol type, GeneratedCode generatedCode)
    {
        // Getting all members of a model is expensive, so only if it names the interface.
        bool namesInterface = false;
        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
            namesInterface |= SymbolNames.Is(implemented.ContainingNamespace, KnownNames.RuntimeNamespace);
        if (!namesInterface)
            return null;
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IMethodSymbol { MethodKind: MethodKind.ExplicitInterfaceImplementation, ExplicitInterfaceImplementations: [{ Name: "ReadJson" or "WriteJson" } implemented, ..] } method &&
                SymbolNames.Is(implemented.ContainingNamespace, KnownNames.RuntimeNamespace) &&
                !generatedCode.Declares(member))
            {
                return method;
            }
        }

        return null;
    }

    private static void Check(string[] names, INamedTypeSymbol type, GeneratedCode generatedCode, IDiagnosticSink sink)
    {
        foreach (string name in names)
        {
            if (type.Name == name)
                sink.Report(DiagnosticDescriptors.ReservedName, type, type.Name, name);

            foreach (ISymbol member in type.GetMembers(name))
            {
                if (!generatedCode.Declares(member))
                    sink.Report(DiagnosticDescriptors.ReservedName, member, type.Name, name);
            }

            for (INamedTypeSymbol? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
                CheckInherited(type, ancestor, name, sink);
        }
    }

    /// <summary>Members emitted for a base model are hidden intentionally; other methods of a base conflict only with the same signature.</summary>
    private static void CheckInherited(INamedTypeSymbol type, INamedTypeSymbol ancestor, string name, IDiagnosticSink sink)
    {
        foreach (ISymbol member in ancestor.GetMembers(name))
        {
            bool isInTheWay = member is IMethodSymbol method
                ? !ModelResolver.HasModelAttribute(ancestor) && HasEmittedSignature(method)
                : member.DeclaredAccessibility != Accessibility.Private;
            if (isInTheWay)
                sink.Report(DiagnosticDescriptors.ReservedName, member, type.Name, name);
        }
    }

    /// <summary>All other emitted signatures contain a type of the runtime library.</summary>
    private static bool HasEmittedSignature(IMethodSymbol method)
    {
        if (method.DeclaredAccessibility == Accessibility.Private || method.IsGenericMethod)
            return false;

        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (SymbolNames.Is(parameter.Type.ContainingNamespace, KnownNames.RuntimeNamespace))
                return true;
        }

        return method.Parameters is [{ Type.Name: "Utf8JsonReader" or "Utf8JsonWriter" }] or
            [{ Type.Name: "Stream" or "PipeReader" }, { Type.Name: "CancellationToken" }];
    }
}
