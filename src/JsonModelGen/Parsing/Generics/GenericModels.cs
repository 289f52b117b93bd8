using System.Collections.Immutable;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Foreign;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Resolvers;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Generics;

/// <summary>
/// The codecs of generic models, and what they need of their type arguments. Both the declaration of a model and its uses ask
/// here, and so agree on the codec that is emitted and referred to.
/// </summary>
internal sealed class GenericModels(Compilation compilation, GeneratedCode generatedCode, CancellationToken cancellationToken)
{
    private const string CodecName = "Codec";

    private readonly CompilationFacts _facts = CompilationFacts.Of(compilation);
    private TypeParameterUses? _uses;

    private TypeParameterUses Uses => _uses ??= new TypeParameterUses(this, compilation, generatedCode, cancellationToken);

    /// <summary>
    /// The codec of a generic model's definition, or of a read-only or write-only model; null if it needs none, because its type parameters are not
    /// in its JSON.
    /// </summary>
    public CodecSpec? CodecOf(INamedTypeSymbol definition)
    {
        ForeignType? foreign = ForeignOf(definition);
        bool isOneWay = DirectionsOf(definition).IsOneWay;
        if (!isOneWay && !TypeParameters.IsGeneric(definition))
            return null;

        ImmutableArray<ITypeParameterSymbol> parameters = TypeParameters.All(definition);
        TypeParameterUse[] uses = Uses.Of(definition);
        ImmutableArray<CodecParameterSpec>.Builder codecs = ImmutableArray.CreateBuilder<CodecParameterSpec>();
        for (int i = 0; i < uses.Length; i++)
        {
            if (uses[i] != TypeParameterUse.None)
                codecs.Add(new CodecParameterSpec(ParameterName(parameters[i], parameters), CSharpText.Identifier(parameters[i].Name), uses[i] == TypeParameterUse.Key));
        }

        if (foreign is not null)
        {
            return new CodecSpec(foreign.CodecName, codecs.ToEquatable(), HidesBase: false)
            {
                OuterParameters = foreign.IsOpen ? new(ImmutableArray.CreateRange(parameters, static parameter => CSharpText.Identifier(parameter.Name))) : default,
                OuterConstraints = foreign.IsOpen ? new(ConstraintClauses.Of(parameters, static _ => null)) : default,
            };
        }

        if (codecs.Count == 0 && !isOneWay)
            return null;
        string name = NameOf(definition);
        return new CodecSpec(name, codecs.ToEquatable(), HidesCodec(definition, name, codecs.Count));
    }

    /// <summary>The foreign type entry of a definition, or null.</summary>
    public ForeignType? ForeignOf(INamedTypeSymbol type) => _facts.ForeignTypes(generatedCode).Find(type);

    /// <summary>The directions for which code of a model or foreign type is emitted.</summary>
    public ModelDirections DirectionsOf(INamedTypeSymbol type) => ForeignOf(type)?.Directions ?? _facts.DirectionsOf(type);

    private bool HidesCodec(INamedTypeSymbol definition, string name, int count)
    {
        for (INamedTypeSymbol? ancestor = definition.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            bool hasCodec = count > 0 || _facts.DirectionsOf(ancestor).IsOneWay;
            if (hasCodec && ModelResolver.HasModelAttribute(ancestor) && CodecCountOf(ancestor.OriginalDefinition, out string codec) == count && codec == name)
                return true;
        }

        return false;
    }

    /// <summary>How a generic model uses each of its type parameters, or null for one of another assembly without a codec.</summary>
    public TypeParameterUse[]? TryUsesOf(INamedTypeSymbol definition, out string codec)
    {
        if (IsOwn(definition))
        {
            codec = ForeignOf(definition)?.CodecName ?? NameOf(definition);
            return Uses.Of(definition);
        }

        return CompiledCodec.UsesOf(definition, _facts.DirectionsOf(definition).IsOneWay, out codec);
    }

    /// <summary>The type parameters of a generic model that are keys of dictionaries.</summary>
    public IEnumerable<ITypeParameterSymbol> KeyParametersOf(INamedTypeSymbol definition)
    {
        if (!TypeParameters.IsGeneric(definition))
            yield break;
        ImmutableArray<ITypeParameterSymbol> parameters = TypeParameters.All(definition);
        TypeParameterUse[] uses = Uses.Of(definition);
        for (int i = 0; i < uses.Length; i++)
        {
            if (uses[i] == TypeParameterUse.Key)
                yield return parameters[i];
        }
    }

    /// <summary>The number of codec parameters of a model.</summary>
    public int CodecCountOf(INamedTypeSymbol definition, out string codec)
    {
        int count = 0;
        foreach (TypeParameterUse use in TryUsesOf(definition, out codec) ?? [])
            count += use == TypeParameterUse.None ? 0 : 1;
        return count;
    }

    /// <summary>The name of the codec of a type parameter: <c>TCodec</c> for <c>T</c>, <c>TErrorCodec</c> for <c>TError</c>.</summary>
    public static string ParameterName(ITypeParameterSymbol parameter, ImmutableArray<ITypeParameterSymbol> all)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (ITypeParameterSymbol other in all)
            taken.Add(other.Name);

        string name = "";
        foreach (ITypeParameterSymbol other in all)
        {
            name = other.Name + "Codec";
            for (int number = 2; !taken.Add(name); number++)
                name = other.Name + "Codec" + CSharpText.Number((long)number);
            if (other.Name == parameter.Name)
                break;
        }

        return name;
    }

    /// <inheritdoc cref="TypeParameterUses.GrowsWithoutEnd"/>
    public bool GrowsWithoutEnd(INamedTypeSymbol definition) => Uses.GrowsWithoutEnd(definition);

    /// <summary>Whether its codec is emitted here.</summary>
    public bool IsOwn(INamedTypeSymbol definition) =>
        SymbolEqualityComparer.Default.Equals(definition.ContainingAssembly, compilation.Assembly) || ForeignOf(definition) is not null;

    /// <summary>A name for the nested codec that no member of the model and no containing type has.</summary>
    private string NameOf(INamedTypeSymbol definition) =>
        new ShapeContext(generatedCode, definition, compilation, this, cancellationToken).NestedTypeName(CodecName);
}
