using System.Collections.Immutable;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>
/// Decides the keys of a tuple that is an object in JSON, like Dart's records: <c>{"$1":…,"$2":…}</c>, with named elements under
/// their names in camel case, as in Dart. Its codec is emitted beside the model.
/// </summary>
internal static class TupleObjectParser
{
    /// <summary>The form of a tuple, whose codec is added to the model; null if two elements have the same key.</summary>
    public static TupleObject? Parse(INamedTypeSymbol tuple, IReadOnlyList<TypeShape> elements, ShapeContext context)
    {
        string[] keys = KeysOf(tuple, elements.Count);
        if (new HashSet<string>(keys, StringComparer.Ordinal).Count < keys.Length)
            return null;

        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (ITypeParameterSymbol parameter in TypeParameters.All(context.Model))
            taken.UnionWith([parameter.Name, context.CodecOf(parameter)]);
        ImmutableArray<TupleElementSpec>.Builder specs = ImmutableArray.CreateBuilder<TupleElementSpec>(elements.Count);
        for (int i = 0; i < elements.Count; i++)
            specs.Add(new TupleElementSpec(keys[i], FreeName("TItem", i, taken), FreeName("TCodec", i, taken), !elements[i].AcceptsNull));

        string codec = context.AddAdapter(new TupleCodecSpec("TupleObjectCodec", SymbolNames.Shown(tuple), tuple.IsReferenceType, specs.ToEquatable()));
        return new TupleObject(codec, new EquatableArray<string>(ImmutableArray.Create(keys)));
    }

    private static string[] KeysOf(INamedTypeSymbol tuple, int count)
    {
        string[] keys = new string[count];
        for (int i = 0; i < count; i++)
        {
            keys[i] = tuple.IsTupleType && tuple.TupleElements.Length == count && tuple.TupleElements[i].IsExplicitlyNamedTupleElement
                ? JsonNaming.Rename(tuple.TupleElements[i].Name, FieldRename.Camel)
                : "$" + CSharpText.Number((long)(i + 1));
        }

        return keys;
    }

    /// <summary>A name for a type parameter of the codec that no containing type uses.</summary>
    private static string FreeName(string start, int index, HashSet<string> taken)
    {
        string name = start + CSharpText.Number((long)(index + 1));
        while (!taken.Add(name))
            name += "_";
        return name;
    }
}
