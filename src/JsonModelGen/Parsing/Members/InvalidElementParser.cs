using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Finds the method named by <c>OnInvalidElement</c>, and makes the member's collection skip invalid elements.</summary>
internal sealed class InvalidElementParser(StaticMethods methods, IDiagnosticSink sink)
{
    private const string Option = "OnInvalidElement";

    /// <summary>The shape that reads the member; null after reporting an error.</summary>
    /// <param name="arguments">The options of the member.</param>
    /// <param name="shape">The shape that reads the member without it.</param>
    /// <param name="target">How the member is set: a collection that is filled need not be one that can be created.</param>
    /// <param name="memberName">The member.</param>
    public TypeShape? Apply(KeyArguments arguments, TypeShape shape, MemberTarget target, string memberName)
    {
        if (arguments[Option] is not { } argument)
            return shape;
        if (shape is OptionalShape optional)
            return Apply(arguments, optional.Inner, target, memberName) is { } inner ? optional with { Inner = inner } : null;

        string? reason = null;
        string? report = Find((string)argument.Value!, ref reason);
        if (report is not null && arguments["FromJson"] is not null)
            reason = "FromJson reads the whole member: skip elements there";
        else if (report is not null && !LenientCollectionShape.Fits(target == MemberTarget.Population ? shape.NonNull.PopulationSource : shape.NonNull))
            reason = "it works only for arrays, List<T>, Dictionary<TKey, TValue> and their interfaces: use one of these types";

        if (reason is not null)
        {
            sink.ReportArgument(DiagnosticDescriptors.UnsuitableMethod, argument.Attribute, Option, argument.Owner, Option, argument.Value, memberName, reason);
            return null;
        }

        TypeShape leavingOut = new LenientCollectionShape(shape.NonNull, report!);
        return shape.AcceptsNull ? leavingOut.Nullable : leavingOut;
    }

    private string? Find(string name, ref string? reason)
    {
        reason = StaticMethods.NotFound(name);
        foreach (IMethodSymbol method in methods.Named(name))
        {
            reason = "it must take one JsonModelException and return nothing";
            if (method is { ReturnsVoid: true, Parameters.Length: 1 } && method.Parameters[0].RefKind == RefKind.None && TakesError(method.Parameters[0].Type))
            {
                reason = null;
                return StaticMethods.Call(method);
            }
        }

        return null;
    }

    /// <summary>Whether a type is the exception type, or a base of it.</summary>
    private static bool TakesError(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Object ||
        SymbolNames.Is(type as INamedTypeSymbol, "JsonModelGen", "JsonModelException") ||
        SymbolNames.Is(type as INamedTypeSymbol, "System.Text.Json", "JsonException") ||
        SymbolNames.Is(type as INamedTypeSymbol, "System", "Exception");
}
