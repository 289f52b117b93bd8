using System.Collections.Concurrent;
using System.Reflection;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>The types that assemblies name by <c>[assembly: JsonModelFor]</c>, and these attributes.</summary>
internal static class ForeignAttributes
{
    private static readonly ConcurrentDictionary<Assembly, Dictionary<Type, JsonModelTypeOptionsAttribute>> s_ofAssembly = [];

    /// <summary>The <c>JsonModelFor</c> for exactly this type, else that for its definition; null if there is none.</summary>
    public static JsonModelTypeOptionsAttribute? Of(Type type)
    {
        Dictionary<Type, JsonModelTypeOptionsAttribute> all = s_ofAssembly.GetOrAdd(type.Assembly, static assembly => assembly
            .GetCustomAttributes<JsonModelTypeOptionsAttribute>()
            .ToDictionary(static attribute => attribute is JsonModelForAttribute named ? named.Type : attribute.GetType().GenericTypeArguments[0]));
        return all.GetValueOrDefault(type) ?? (type.IsGenericType ? all.GetValueOrDefault(type.GetGenericTypeDefinition()) : null);
    }
}
