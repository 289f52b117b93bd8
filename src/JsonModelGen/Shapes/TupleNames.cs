using JsonModelGen.Generator.Emission;

namespace JsonModelGen.Generator.Shapes;

/// <summary>The names of tuple types and of their codecs. Both nest as the compiler nests long tuples.</summary>
internal static class TupleNames
{
    /// <summary>The number of elements in one tuple; further ones are in a nested tuple.</summary>
    public const int InnerLength = 7;

    /// <summary>The name of the tuple of the elements from an index on.</summary>
    /// <param name="isReferenceType">Whether it is a <c>Tuple</c>.</param>
    /// <param name="elements">The names of the types of all elements.</param>
    /// <param name="first">The index.</param>
    public static string OfType(bool isReferenceType, IReadOnlyList<string> elements, int first = 0)
    {
        List<string> names = [];
        bool isSyntax = !isReferenceType && elements.Count - first > 1;
        int end = isSyntax ? elements.Count : Math.Min(first + InnerLength, elements.Count);
        for (int i = first; i < end; i++)
            names.Add(elements[i]);
        if (end < elements.Count)
            names.Add(OfType(isReferenceType, elements, end));

        return isSyntax ? "(" + string.Join(", ", names) + ")" : "global::System." + Simple(isReferenceType) + CSharpText.InBrackets(names);
    }

    /// <summary>The name of the codec of the tuple of the elements from an index on, as an array.</summary>
    /// <param name="isReferenceType">Whether it is a <c>Tuple</c>.</param>
    /// <param name="types">The names of the types of all elements.</param>
    /// <param name="codecs">The names of their codecs.</param>
    /// <param name="first">The index.</param>
    public static string OfCodec(bool isReferenceType, IReadOnlyList<string> types, IReadOnlyList<string> codecs, int first = 0)
    {
        List<string> arguments = [];
        int end = Math.Min(first + InnerLength, types.Count);
        for (int i = first; i < end; i++)
            arguments.Add(types[i]);
        if (end < types.Count)
            arguments.Add(OfType(isReferenceType, types, end));
        for (int i = first; i < end; i++)
            arguments.Add(codecs[i]);
        if (end < types.Count)
            arguments.Add(OfCodec(isReferenceType, types, codecs, end));
        return RuntimeNames.Namespace + Simple(isReferenceType) + "Codec" + CSharpText.InBrackets(arguments);
    }

    private static string Simple(bool isReferenceType) => isReferenceType ? "Tuple" : "ValueTuple";
}
