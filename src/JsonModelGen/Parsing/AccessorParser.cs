using System.Text;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>Describes a getter, setter or field for <c>UnsafeAccessor</c>, in terms of the type that declares it.</summary>
internal static class AccessorParser
{
    public static AccessorSpec Parse(ISymbol member, TypeShape shape, TypeShape readShape, bool gets, bool sets)
    {
        // The accessor must name the type that declares the setter, which an override may have left to its base.
        ISymbol declared = member;
        while (sets && declared is IPropertySymbol { SetMethod: null, OverriddenProperty: { } overridden })
            declared = overridden;

        INamedTypeSymbol type = declared.ContainingType;
        INamedTypeSymbol open = type.OriginalDefinition;
        ITypeSymbol memberType = MemberParser.TypeOf(member);
        ITypeSymbol openMemberType = MemberParser.TypeOf(declared.OriginalDefinition);
        return new AccessorSpec(
            SymbolNames.Emitted(type),
            SymbolNames.Emitted(open),
            Brackets(open, static (parameter, text) => text.Append(CSharpText.Identifier(parameter.Name))),
            Brackets(type, static (argument, text) => text.Append(SymbolNames.EmittedWithAnnotation(argument))),
            Constraints(open),
            SymbolNames.EmittedWithAnnotation(openMemberType),
            readShape != shape || SymbolNames.EmittedWithAnnotation(memberType) != shape.TypeName,
            declared is IFieldSymbol,
            gets,
            sets);
    }

    private static string Brackets(INamedTypeSymbol type, Action<ITypeSymbol, StringBuilder> append)
    {
        List<ITypeSymbol> arguments = [];
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
            arguments.InsertRange(0, current.TypeArguments);
        if (arguments.Count == 0)
            return "";

        StringBuilder text = new("<");
        foreach (ITypeSymbol argument in arguments)
        {
            if (text.Length > 1)
                text.Append(", ");
            append(argument, text);
        }

        return text.Append('>').ToString();
    }

    private static string Constraints(INamedTypeSymbol open)
    {
        StringBuilder text = new();
        for (INamedTypeSymbol? current = open; current is not null; current = current.ContainingType)
            AppendConstraints(current, text);
        return text.ToString();
    }

    private static void AppendConstraints(INamedTypeSymbol open, StringBuilder text)
    {
        foreach (ITypeParameterSymbol parameter in open.TypeParameters)
        {
            List<string> constraints = [];
            if (parameter.HasUnmanagedTypeConstraint)
                constraints.Add("unmanaged");
            else if (parameter.HasValueTypeConstraint)
                constraints.Add("struct");
            else if (parameter.HasReferenceTypeConstraint)
                constraints.Add(parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class");
            else if (parameter.HasNotNullConstraint)
                constraints.Add("notnull");
            foreach (ITypeSymbol constraint in parameter.ConstraintTypes)
                constraints.Add(SymbolNames.EmittedWithAnnotation(constraint));
            if (parameter.HasConstructorConstraint && !parameter.HasValueTypeConstraint && !parameter.HasUnmanagedTypeConstraint)
                constraints.Add("new()");
            if (constraints.Count > 0)
                text.Append(" where ").Append(CSharpText.Identifier(parameter.Name)).Append(" : ").Append(string.Join(", ", constraints));
        }
    }
}
