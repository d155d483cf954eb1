using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Doors;

/// <summary>Links that lead from another program back to the reader page: absolute, since that program stands elsewhere.</summary>
internal sealed class ReaderLinks(DoorSettings settings)
{
    /// <summary>The page of a work, at a unit where one is named.</summary>
    public string To(HttpRequest request, string workId, string? provisionId = null) => To(request, Wording.Address(workId, provisionId));

    /// <param name="request">Tells the address under which it was reached, where none is configured.</param>
    /// <param name="path">Path of a page, from the root of this service.</param>
    public string To(HttpRequest request, string path) =>
        $"{settings.PublicUrl ?? $"{request.Scheme}://{request.Host}{request.PathBase}"}{path}";
}
