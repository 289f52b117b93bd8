using System.Text;

namespace JsonModelGen.IntegrationTests.TypeCatalogue;

/// <summary>The names of types as C# writes them, without namespaces.</summary>
internal static class CSharpTypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(sbyte)] = "sbyte",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(char)] = "char",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out string? keyword))
            return keyword;
        if (type.IsArray)
            return OfArray(type);
        if (!type.IsGenericType)
            return type.Name;
        if (type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal) && type.GetGenericArguments().Length > 1)
            return "(" + string.Join(", ", Elements(type).Select(Of)) + ")";
        string name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return name + "<" + string.Join(", ", type.GetGenericArguments().Select(Of)) + ">";
    }

    private static string OfArray(Type type)
    {
        StringBuilder ranks = new();
        Type element = type;
        for (; element.IsArray; element = element.GetElementType()!)
            ranks.Append('[').Append(',', element.GetArrayRank() - 1).Append(']');
        return Of(element) + ranks;
    }

    private static IEnumerable<Type> Elements(Type tuple)
    {
        Type[] elements = tuple.GetGenericArguments();
        return elements.Length < 8 ? elements : elements[..7].Concat(Elements(elements[7]));
    }
}
