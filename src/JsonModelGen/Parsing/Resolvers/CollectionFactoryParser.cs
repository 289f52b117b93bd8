using System.Collections.Immutable;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>Finds how a collection is created from its elements: a collection builder, <c>Add</c>, or a constructor that takes them all.</summary>
/// <param name="collection">The collection.</param>
/// <param name="element">The type of its elements; for a dictionary, its interface.</param>
/// <param name="shape">The shape of an element; for a dictionary, that of a <c>Dictionary</c> with its entries.</param>
/// <param name="context">The model.</param>
internal sealed class CollectionFactoryParser(CollectionInterfaces collection, ITypeSymbol element, TypeShape shape, ShapeContext context)
{
    private const string Generic = "System.Collections.Generic";

    private INamedTypeSymbol Type => collection.Type;

    /// <summary>Whether the constraint <c>new()</c> holds.</summary>
    public bool CanBeNew => HasPublicConstructor(Type);

    /// <summary>The adapter that calls the method named by <c>[CollectionBuilder]</c>; null if there is none.</summary>
    public string? Builder()
    {
        foreach (AttributeData attribute in Type.OriginalDefinition.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, "System.Runtime.CompilerServices", "CollectionBuilderAttribute") &&
                attribute.ConstructorArguments is [{ Value: INamedTypeSymbol builder }, { Value: string method }] &&
                BuilderMethod(builder, method) is { } create)
            {
                return ElementsAdapter(create + "(source)");
            }
        }

        return null;
    }

    /// <summary>The adapter that adds the elements one by one, or passes them to a constructor; null if there is no way.</summary>
    public string? Factory()
    {
        string name = SymbolNames.Emitted(Type);
        if (CanBeCreatedEmpty() && Adds())
        {
            return AddAdapter(
                CollectionName.OfArray(1, shape.TypeName),
                expression: null,
                name + " result = new " + name + "();",
                "foreach (" + shape.TypeName + " element in source)",
                "    result.Add(element);",
                "return result;");
        }

        return ConstructorArgument(TakesElements) is { } argument ? ElementsAdapter("new " + name + "(" + argument + ")") : null;
    }

    /// <summary>The adapter that passes a dictionary to a constructor; null if there is none.</summary>
    public string? DictionaryFactory() => ConstructorArgument(TakesEntries) is { } argument
        ? AddAdapter(shape.TypeName, "new " + SymbolNames.Emitted(Type) + "(" + argument + ")")
        : null;

    /// <summary>Whether a type can be created with <c>new T()</c> in generic code.</summary>
    public static bool HasPublicConstructor(INamedTypeSymbol type)
    {
        if (type.IsAbstract || HasRequiredMembers(type))
            return false;

        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (constructor.Parameters.IsEmpty)
                return constructor.DeclaredAccessibility == Accessibility.Public && !TypeUse.IsRefused(constructor);
        }

        return false;
    }

    /// <summary>Whether an object initializer must set members.</summary>
    public static bool HasRequiredMembers(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
                    return true;
            }
        }

        return false;
    }

    private string? BuilderMethod(INamedTypeSymbol builder, string name)
    {
        foreach (ISymbol member in builder.GetMembers(name))
        {
            if (member is not IMethodSymbol { IsStatic: true, Parameters.Length: 1 } method ||
                method.TypeParameters.Length != Type.TypeArguments.Length ||
                !context.CanReach(method))
            {
                continue;
            }

            IMethodSymbol built = method.TypeParameters.IsEmpty ? method : method.Construct(Type.TypeArguments, Type.TypeArgumentNullableAnnotations);
            if (built.Parameters[0].Type is INamedTypeSymbol { Name: "ReadOnlySpan", TypeArguments: [var item] } &&
                SymbolEqualityComparer.Default.Equals(item, element) &&
                context.Compilation.HasImplicitConversion(built.ReturnType, Type))
            {
                return SymbolNames.Emitted(builder) + "." + CSharpText.Identifier(name) + TypeParameters.InBrackets(Type.TypeArguments, SymbolNames.EmittedWithAnnotation);
            }
        }

        return null;
    }

    private bool CanBeCreatedEmpty()
    {
        foreach (IMethodSymbol constructor in Type.InstanceConstructors)
        {
            if (constructor.Parameters.IsEmpty)
                return IsUsable(constructor);
        }

        return false;
    }

    private bool IsUsable(IMethodSymbol constructor) =>
        !Type.IsAbstract &&
        context.CanReach(constructor) &&
        !TypeUse.IsRefused(constructor) &&
        (MemberTargetSelector.SetsRequiredMembers(constructor) || !HasRequiredMembers(Type));

    private bool Adds()
    {
        for (INamedTypeSymbol? type = Type; type is not null; type = type.BaseType)
        {
            foreach (ISymbol member in type.GetMembers("Add"))
            {
                if (member is IMethodSymbol { IsStatic: false, TypeParameters.IsEmpty: true, Parameters: [{ RefKind: RefKind.None }] } method &&
                    SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, element) &&
                    context.CanReach(method))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The argument for a constructor that takes all elements, with a cast to select the overload.</summary>
    private string? ConstructorArgument(Func<ITypeSymbol, bool> takesAll)
    {
        foreach (IMethodSymbol constructor in Type.InstanceConstructors)
        {
            if (constructor.Parameters is not [{ RefKind: RefKind.None } parameter] || !IsUsable(constructor) || !takesAll(parameter.Type))
                continue;

            string name = SymbolNames.Emitted(parameter.Type);
            return SymbolNames.Is(parameter.Type as INamedTypeSymbol, Generic, "List`1") ? "new " + name + "(source)" : "(" + name + ")source";
        }

        return null;
    }

    private bool TakesElements(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { IsSZArray: true } array => IsElement(array.ElementType),
        INamedTypeSymbol { MetadataName: "ReadOnlySpan`1" } span => IsElement(span.TypeArguments[0]),
        INamedTypeSymbol { MetadataName: "List`1" or "IEnumerable`1" or "ICollection`1" or "IList`1" or "IReadOnlyCollection`1" or "IReadOnlyList`1" } named =>
            SymbolNames.Is(named.ContainingNamespace, Generic) && IsElement(named.TypeArguments[0]),
        _ => false,
    };

    /// <summary>For a dictionary, <c>element</c> is its interface, <c>IDictionary&lt;K, V&gt;</c>.</summary>
    private bool TakesEntries(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named || !SymbolNames.Is(named.ContainingNamespace, Generic))
            return false;
        if (named is { MetadataName: "IEnumerable`1" or "ICollection`1" or "IReadOnlyCollection`1", TypeArguments: [INamedTypeSymbol { MetadataName: "KeyValuePair`2" } entry] })
            named = entry;
        else if (named.MetadataName is not ("Dictionary`2" or "IDictionary`2" or "IReadOnlyDictionary`2"))
            return false;

        ImmutableArray<ITypeSymbol> wanted = ((INamedTypeSymbol)element).TypeArguments;
        return SymbolEqualityComparer.Default.Equals(named.TypeArguments[0], wanted[0]) && SymbolEqualityComparer.Default.Equals(named.TypeArguments[1], wanted[1]);
    }

    private bool IsElement(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, element);

    private string ElementsAdapter(string expression) => AddAdapter(CollectionName.OfArray(1, shape.TypeName), expression);

    private string AddAdapter(string source, string? expression, params string[] statements)
    {
        string name = SymbolNames.Emitted(Type);
        AdapterMethodSpec create = new(name + " Create(" + source + " source)", expression, new EquatableArray<string>(ImmutableArray.Create(statements)));
        return context.AddAdapter(new MethodAdapterSpec(
            Type.Name + "Factory",
            "Creates a <c>" + CSharpText.Documented(SymbolNames.Shown(Type)) + "</c> from the values read.",
            RuntimeNames.Factory + "<" + name + ", " + source + ">",
            new(ImmutableArray.Create(create))));
    }
}
