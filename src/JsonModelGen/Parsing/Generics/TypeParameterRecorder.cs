using System.Collections.Immutable;
using JsonModelGen.Generator.Parsing.Resolvers;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Generics;

/// <summary>
/// Records, while the shapes of a generic model's members are resolved, where its type parameters occur: as values, as keys, and as
/// (parts of) arguments of generic models, which may or may not use them.
/// </summary>
internal sealed class TypeParameterRecorder
{
    private readonly Dictionary<string, TypeParameterUse> _own = new(StringComparer.Ordinal);
    private readonly List<Flow> _flows = [];
    private readonly Stack<ArgumentPlace> _places = new();

    /// <summary>The places where type parameters are passed to other generic models.</summary>
    public IReadOnlyList<Flow> Flows => _flows;

    /// <summary>How the model itself uses a type parameter.</summary>
    public TypeParameterUse OwnUse(ITypeParameterSymbol parameter) =>
        _own.TryGetValue(parameter.Name, out TypeParameterUse use) ? use : TypeParameterUse.None;

    /// <summary>Records a type parameter.</summary>
    public void Note(ITypeParameterSymbol parameter, TypeParameterUse use)
    {
        if (_places.Count == 0)
        {
            if (use > OwnUse(parameter))
                _own[parameter.Name] = use;
            return;
        }

        foreach (ArgumentPlace place in _places)
            _flows.Add(new Flow(parameter.Name, use, place.Definition, place.Position, IsPlain(place.Argument, parameter)));
    }

    /// <summary>Records a generic model.</summary>
    public ShapeResolution Visit(INamedTypeSymbol type, ShapeContext context)
    {
        ImmutableArray<ITypeSymbol> arguments = TypeParameters.AllArguments(type);
        for (int i = 0; i < arguments.Length; i++)
        {
            _places.Push(new ArgumentPlace(type.OriginalDefinition, i, arguments[i]));
            context.Resolve(arguments[i]);
            _places.Pop();
        }

        return ShapeResolution.Of(new Shapes.CodecShape(type.Name, type.Name, IsKey: true, type.IsReferenceType));
    }

    /// <summary>Whether an argument is the parameter itself; <c>T?</c> is read by another codec.</summary>
    private static bool IsPlain(ITypeSymbol argument, ITypeParameterSymbol parameter) =>
        SymbolEqualityComparer.Default.Equals(argument, parameter) && argument.NullableAnnotation != NullableAnnotation.Annotated;

    /// <summary>A type parameter in an argument of a generic model.</summary>
    /// <param name="Parameter">The type parameter's name.</param>
    /// <param name="Use">How the argument uses it.</param>
    /// <param name="Target">The definition of the generic model.</param>
    /// <param name="Position">The position of the argument.</param>
    /// <param name="IsPlain">Whether the argument is the type parameter itself, not a type built from it.</param>
    internal sealed record Flow(string Parameter, TypeParameterUse Use, INamedTypeSymbol Target, int Position, bool IsPlain);

    private sealed record ArgumentPlace(INamedTypeSymbol Definition, int Position, ITypeSymbol Argument);
}
