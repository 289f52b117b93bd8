namespace JsonModelGen;

/// <summary>
/// Generates a property <c>Resolver</c> in a static partial class: all models of the assembly for System.Text.Json, and so for everything
/// that is built on it, such as ASP.NET Core: <c>options.AddJsonModels(AppJson.Resolver)</c>.
/// </summary>
/// <remarks>
/// It contains every <see cref="JsonModelAttribute">[JsonModel]</see> and <see cref="JsonModelForAttribute">[JsonModelFor]</see> type that is not generic,
/// and is read as well as written; a private nested one only if the class can use it. Each of them also as the elements of arrays, lists and their read-only interfaces, and as the values of dictionaries with string keys; see
/// <see cref="JsonModelTypeInfoResolver"/>. Other types have to be named.
/// </remarks>
/// <param name="types">Further types, such as <c>typeof(Page&lt;User&gt;)</c> for a generic model.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class JsonModelResolverAttribute(params Type[] types) : Attribute
{
    /// <summary>Without further types.</summary>
    public JsonModelResolverAttribute()
        : this([])
    {
    }

    /// <summary>The further types.</summary>
    public Type[] Types { get; } = types;

    /// <summary>
    /// Whether the resolver has the JSON Schemas of all its types, for <see cref="JsonModelSchema"/>. By default as
    /// <see cref="JsonModelOptionsAttribute.CreateJsonSchema"/> of the assembly or the project.
    /// </summary>
    public bool CreateJsonSchema { get; set; }
}
