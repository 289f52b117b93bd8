using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Conversions;

/// <summary>
/// Finds the methods named by <c>FromJson</c> and <c>ToJson</c> of a member, and checks their signatures. A method is called with <c>null</c>
/// only if its parameter is nullable; otherwise <c>null</c> is null, or is refused.
/// </summary>
internal sealed class MethodConversionParser(StaticMethods methods, ShapeContext shapes, IDiagnosticSink sink)
{
    /// <summary>The method that converts the JSON value to a type; null after reporting why there is none.</summary>
    /// <param name="argument">The option <c>FromJson</c>.</param>
    /// <param name="type">The type of the member or of its constructor parameter.</param>
    /// <param name="hasDefault">Whether a default replaces a null that the method returns.</param>
    /// <param name="memberName">The member.</param>
    public MethodCallSpec? ParseFromJson(KeyArgument argument, ITypeSymbol type, bool hasDefault, string memberName)
    {
        string name = (string)argument.Value!;
        string? reason = StaticMethods.NotFound(name);
        foreach (IMethodSymbol method in methods.Named(name))
        {
            bool takesReader = method.Parameters.Length > 0 && StaticMethods.IsUtf8JsonReader(method.Parameters[0]);
            if (!takesReader && !StaticMethods.Takes(method, 1))
            {
                reason = "it must take one value of a supported type, or a ref Utf8JsonReader";
                continue;
            }

            bool mayBeNull = StaticMethods.AllowsNull(method.ReturnType) && !StaticMethods.AllowsNull(type);
            ITypeSymbol result = mayBeNull && hasDefault ? StaticMethods.WithoutNullable(method.ReturnType) : method.ReturnType;
            if ((mayBeNull && !hasDefault) || !methods.Converts(result, type))
            {
                reason = "it returns " + Shown(method.ReturnType) + ", which is not " + Shown(type) + (mayBeNull ? ": give the member a default value, or do not return null" : "");
                continue;
            }

            string typeName = mayBeNull ? Nullable(type) : Declared(type);
            if (takesReader)
                return new MethodCallSpec(StaticMethods.Call(method), typeName, Json: null);
            if (Json(method.Parameters[0].Type, "its parameter", ref reason) is { } json)
                return new MethodCallSpec(StaticMethods.Call(method), typeName, json);
        }

        Report(argument, "FromJson", memberName, reason);
        return null;
    }

    /// <summary>The method that converts a value of a type to its JSON value; null after reporting why there is none.</summary>
    /// <param name="argument">The option <c>ToJson</c>.</param>
    /// <param name="type">The type of the member.</param>
    /// <param name="memberName">The member.</param>
    /// <param name="takesNull">Whether the method is also called for null.</param>
    public MethodCallSpec? ParseToJson(KeyArgument argument, ITypeSymbol type, string memberName, out bool takesNull)
    {
        string name = (string)argument.Value!;
        string? reason = StaticMethods.NotFound(name);
        takesNull = false;
        foreach (IMethodSymbol method in methods.Named(name))
        {
            bool takesWriter = method.Parameters.Length > 1 && StaticMethods.IsUtf8JsonWriter(method.Parameters[0]);
            if (!StaticMethods.Takes(method, takesWriter ? 2 : 1))
            {
                reason = "it must take one value and return a value of a supported type, or take a Utf8JsonWriter and a value";
                continue;
            }

            ITypeSymbol parameter = method.Parameters[takesWriter ? 1 : 0].Type;
            takesNull = StaticMethods.AllowsNull(parameter) && StaticMethods.AllowsNull(type);
            if (!methods.Converts(takesNull ? type : StaticMethods.WithoutNullable(type), parameter))
            {
                reason = "it takes " + Shown(parameter) + ", which " + Shown(type) + " does not convert to";
                continue;
            }

            string typeName = takesNull ? Declared(type) : SymbolNames.Emitted(StaticMethods.WithoutNullable(type));
            bool guardsNull = type.IsReferenceType && !StaticMethods.AllowsNull(type);
            if (takesWriter)
                return new MethodCallSpec(StaticMethods.Call(method), typeName, Json: null, guardsNull);
            if (method.ReturnsVoid)
                reason = "it returns nothing";
            else if (Json(method.ReturnType, "its result", ref reason) is { } json)
                return new MethodCallSpec(StaticMethods.Call(method), typeName, json, guardsNull, MayBeNull: guardsNull || (StaticMethods.AllowsNull(type) && !takesNull));
        }

        Report(argument, "ToJson", memberName, reason);
        return null;
    }

    /// <summary>The <c>global::</c> name of a type as declared; in oblivious code a reference may be null.</summary>
    public static string Declared(ITypeSymbol type) => StaticMethods.AllowsNull(type) ? Nullable(type) : SymbolNames.Emitted(type);

    private static string Nullable(ITypeSymbol type) => SymbolNames.Emitted(StaticMethods.WithoutNullable(type)) + "?";

    private TypeShape? Json(ITypeSymbol type, string what, ref string? reason)
    {
        ShapeResolution resolution = shapes.ResolvePlain(type);
        if (resolution.Shape is null)
            reason = "the type of " + what + ", " + SymbolNames.Shown(resolution.Culprit!) + ", is not supported: " + resolution.Reason;
        return resolution.Shape;
    }

    /// <summary>The name of a type for messages, with its annotation.</summary>
    public static string Shown(ITypeSymbol type) =>
        SymbolNames.Shown(type) + (type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.Annotated ? "?" : "");

    private void Report(KeyArgument argument, string option, string memberName, string? reason) =>
        sink.ReportArgument(DiagnosticDescriptors.UnsuitableMethod, argument.Attribute, option, argument.Owner, option, argument.Value, memberName, reason);
}
