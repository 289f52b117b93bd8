using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>What to do about a type that no resolver knows.</summary>
internal static class UnsupportedAdvice
{
    /// <summary>The advice, for the text of JMG0201.</summary>
    public static string For(ITypeSymbol type, Compilation compilation)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named)
        {
            if (TypeParameters.OccurIn(named))
                return "generate its code with [assembly: JsonModelFor(typeof(" + SymbolNames.Shown(named.ConstructUnboundGenericType()) + "))], or make it a generic model with [JsonModel]";
            bool isForeign = !SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, compilation.Assembly);
            if (isForeign && named.IsAbstract)
                return "it is abstract, so that its objects cannot be created: give the member a converter with [JsonConvertWith<T>], or exclude it with [JsonKey(IncludeFromJson = false, IncludeToJson = false)]";
            if (isForeign)
                return "generate its code with [assembly: JsonModelFor<" + SymbolNames.Shown(named) + ">], or exclude the member with [JsonKey(IncludeFromJson = false, IncludeToJson = false)]";
        }

        return "make it a model with [JsonModel], or exclude the member with [JsonKey(IncludeFromJson = false, IncludeToJson = false)]";
    }

    /// <summary>The advice for a type that contains itself; a collection cannot be a model.</summary>
    public static string AgainstEndlessness(INamedTypeSymbol type) => Interfaces.HasEnumerable(type)
        ? "use a class with [JsonModel] that has the collection as a member, or give it a converter"
        : "mark it with [JsonModel] and make it partial";
}
